import { describe, expect, it } from 'vitest';
import { backupHead, backupRecords, backupRows } from '@/lib/storage/backup-rows';
import { activity, reading } from './backup-sample';

const { at, day, account } = activity;
const forecast = { version: 'm1', raw: 12.5, points: 12, unknown: ['followers'], isIdle: true };
const cleared = { id: 'c1', day, at, account };
const corrected = { ...cleared, kind: 'comment' };
const sum = { counts: { comment: 2 }, outside: 0, notes: 1, threads: 0 };
const facts = {
  invitations: { sent: 5, accepted: 3 },
  questions: { asked: 4, replied: 2 },
  connections: 100,
  seniors: 7,
  coworkers: 9,
  profile: { has: ['photo'], lacks: ['headline'] },
};
const shapes = { ...backupRows, ...backupRecords, ...backupHead };

type Name = keyof typeof shapes;

/** Whole values of each shape. */
const whole = {
  activities: [{ ...activity, traits: { form: 'quote', note: true, degree: 2, why: 'helped' } }],
  readings: [{ ...reading, forecast }],
  corrections: [
    { ...corrected, undoneAt: at, do: 'added', activity: 'k1' },
    { ...corrected, do: 'removed', activity, part: 'p1' },
    { ...corrected, do: 'moved', activity, to: { id: 'k2', day } },
    { ...cleared, undoneAt: at, do: 'cleared', count: 2, sum },
  ],
  tallies: [{ account, day, ...sum, restored: true }],
  answers: [
    {
      answeredAt: at,
      answers: {
        profile: ['photo'],
        media: [],
        groups: 3,
        seniors: 2,
        coworkers: 1,
        invitations: { sent: 5, accepted: 3 },
        salesNavigator: true,
        seenShare: 0.5,
      },
    },
  ],
  audits: [{ posts: { live: 2, archive: 3 } }],
  archive: [{ facts, until: at, day, days: { posts: day }, startedDay: day }],
  nudges: [{ 'care-1': { shown: [{ at, day }], answers: [{ at, day, is: 'never' }] } }],
  account: ['default', '0123456789abcdef'],
  startedAt: [at],
  settings: [{ changedAt: 0, choices: { dayStart: 4 } }],
} as const satisfies Record<Name, readonly unknown[]>;

const isSound = (name: Name, value: unknown) => shapes[name].safeParse(value).success;
const all = Object.entries(whole) as [Name, readonly unknown[]][]; // Its keys are its type.

/** Every object within a value: the path to it, and its fields. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [path, ...Object.entries(value).flatMap(([field, inner]) => placesIn(inner, [...path, field]))];
}

/** The value with another field somewhere in it. */
function withField(value: unknown, [first, ...rest]: readonly string[], more: object): unknown {
  if (first === undefined) return { ...(value as object), ...more }; // Only objects have such paths.
  const inner = (value as Record<string, unknown>)[first];
  return { ...(value as object), [first]: withField(inner, rest, more) };
}

describe('what a file holds', () => {
  it.each(all)('is sound where every field is what it can be: %s', (name, values) => {
    for (const value of values) expect(shapes[name].safeParse(value).error).toBeUndefined();
  });

  const places = all.flatMap(([name, values]) =>
    values.flatMap((value) => placesIn(value).map((path) => ({ name, value, path, at: path.join('.') }))),
  );

  it.each(places)('has no field beside those that are named: $name $at', ({ name, value, path }) => {
    expect(isSound(name, withField(value, path, { 'a text': 'Hello' }))).toBe(false);
  });

  const leaves = places.flatMap(({ name, value, path }) => {
    const object = path.reduce<unknown>((inner, field) => (inner as Record<string, unknown>)[field], value);
    return Object.keys(object as object).map((field) => ({ name, value, path, field }));
  });

  it.each(leaves)('has no text of a member in its $field: $name', ({ name, value, path, field }) => {
    for (const wrong of ['Ann Example', null, -1e12, Number.NaN]) {
      // The choices are looked at by those who know them.
      const isChoice = path.at(-1) === 'choices';
      expect(isSound(name, withField(value, path, { [field]: wrong })), String(wrong)).toBe(isChoice);
    }
  });
});
