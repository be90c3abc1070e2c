import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, activityKinds } from '@/lib/domain/activity';
import { emptyTally, tallyOf, tallyWith, threadOf } from '@/lib/domain/tally';

const day = '2026-05-20';

function activityOf(rest: Pick<Activity, 'kind'> & Partial<Activity>): Activity {
  const at = Date.UTC(2026, 4, 20, 9);
  return { id: 'a', at, day, offset: 0, source: 'live', confidence: 'confirmed', account: 'default', ...rest };
}

const empty = emptyTally('default', day);

describe('the tally of a day', () => {
  it('is empty when nothing was done', () => {
    expect(tallyOf('default', day, [])).toEqual({
      account: 'default',
      day,
      counts: {},
      outside: 0,
      notes: 0,
      threads: 0,
    });
  });

  it.each(activityKinds)('counts one %s and nothing else', (kind) => {
    const { counts, outside, notes } = tallyWith(empty, { activity: activityOf({ kind }), sign: 1 });
    expect({ counts, outside, notes }).toEqual({ counts: { [kind]: 1 }, outside: 0, notes: 0 });
  });

  it.each<readonly [string, Parameters<typeof activityOf>[0], object]>([
    ['a viewed profile of the first degree', { kind: 'profile-view', traits: { degree: 1 } }, { outside: 0 }],
    ['a viewed profile of the second degree', { kind: 'profile-view', traits: { degree: 2 } }, { outside: 1 }],
    ['a viewed profile of the third degree', { kind: 'profile-view', traits: { degree: 3 } }, { outside: 1 }],
    ['a viewed profile of unknown degree', { kind: 'profile-view' }, { outside: 0 }],
    ['a viewed lead of the third degree', { kind: 'lead-view', traits: { degree: 3 } }, { outside: 0 }],
    ['an invitation with a note', { kind: 'invite', traits: { note: true } }, { notes: 1 }],
    ['an invitation without a note', { kind: 'invite', traits: { note: false } }, { notes: 0 }],
  ])('notes of %s what it says', (_, activity, expected) => {
    expect(tallyWith(empty, { activity: activityOf(activity), sign: 1 })).toMatchObject(expected);
  });

  it('counts a thread once, however many messages it has', () => {
    const ids = ['t1-m1', 't1-m2', 't2-m3', 't1-m4'];
    const tally = tallyOf(
      'default',
      day,
      ids.map((id) => activityOf({ id, kind: 'message' })),
    );
    expect(tally).toMatchObject({ threads: 2, counts: { message: 4 } });
  });

  it('never falls below zero', () => {
    const activity = activityOf({ kind: 'profile-view', traits: { degree: 2 } });
    expect(tallyWith(empty, { activity, sign: -1, newThread: true })).toMatchObject({
      counts: { 'profile-view': 0 },
      outside: 0,
      threads: 0,
    });
  });

  it('is left as it was, and stays restored when it was restored', () => {
    const before = { ...empty, restored: true };
    const after = tallyWith(before, { activity: activityOf({ kind: 'post' }), sign: 1 });
    expect(before.counts).toEqual({});
    expect(after.restored).toBe(true);
  });
});

describe('for every day', () => {
  const activities = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...activityKinds),
        id: fc.tuple(fc.nat(3), fc.nat()).map(([thread, message]) => `${thread}-${message}`),
        degree: fc.constantFrom(1 as const, 2 as const, 3 as const),
        note: fc.boolean(),
      })
      .map(({ kind, id, ...traits }) => activityOf({ kind, id, traits })),
  );

  it('the order of its activities is irrelevant', () => {
    fc.assert(
      fc.property(activities, (all) => {
        expect(tallyOf('default', day, all.toReversed())).toEqual(tallyOf('default', day, all));
      }),
    );
  });

  it('an activity that is taken back leaves the tally as if it had never been', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...activityKinds), (all, kind) => {
        const before = tallyOf('default', day, all);
        const activity = activityOf({ kind, traits: { degree: 2, note: true } });
        const there = tallyWith(before, { activity, sign: 1, newThread: kind === 'message' });
        const back = tallyWith(there, { activity, sign: -1, newThread: kind === 'message' });
        expect(back).toEqual({ ...before, counts: { ...before.counts, [kind]: before.counts[kind] ?? 0 } });
      }),
    );
  });
});

describe('the thread of a message', () => {
  it('is the first part of its id', () => {
    expect(threadOf({ id: 'abc-def', kind: 'message' })).toBe('abc');
  });

  it.each(activityKinds.filter((kind) => kind !== 'message'))('is not known of a %s', (kind) => {
    expect(threadOf({ id: 'abc-def', kind })).toBeUndefined();
  });
});
