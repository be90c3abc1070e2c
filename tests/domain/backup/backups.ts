import fc from 'fast-check';
import { type Activity, activityKinds } from '@/lib/domain/activity';
import { type Backup, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import { dayOf } from '@/lib/domain/day';
import { defaultPreferences, type Preferences } from '@/lib/messaging/preferences';
import { at, begin, day, madeAt, records } from './account-records';

const account = fc.constantFrom('default', '00ff00ff00ff00ff');
const ids = ['a-comments-x-0', 'value-2026-01-01', 'k1', 'k2', 'k3', 'k4'] as const;
const id = fc.constantFrom(...ids);
/** Ids of archives and of value days name their account, unless it is the first. */
const ownId = (plain: string, owner: string) =>
  plain.startsWith('k') || owner === 'default' ? plain : `${plain}-${owner}`;
const kind = fc.constantFrom(...activityKinds);

const activity = fc
  .record({
    id,
    kind,
    at,
    source: fc.constantFrom('live', 'archive', 'manual'),
    confidence: fc.constantFrom('confirmed', 'likely', 'manual'),
    account,
    offset: fc.constantFrom(-480, 60),
    dayStart: fc.constantFrom(0, 4),
    note: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ note, dayStart, ...row }) => ({
    ...row,
    id: ownId(row.id, row.account),
    day: dayOf(row, dayStart),
    ...(note !== undefined && { traits: { note } }),
  }));

const forecast = fc.record({ version: fc.constant('est-1.0.0'), raw: fc.nat(25), points: fc.nat(25) });

const reading = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    metric: fc.constantFrom('ssi.brand', 'followers'),
    value: fc.nat(25),
    at,
    source: fc.constantFrom('live', 'manual'),
    account,
    forecast: fc.option(forecast, { nil: undefined }),
  })
  .map(({ forecast: said, ...row }) => ({
    ...row,
    day: dayOf({ at: row.at, offset: 60 }),
    ...(said && { forecast: said }),
  }));

/** What is corrected says the same wherever it stands, as in the product: a record never changes. */
function fixed(name: string): Activity {
  const row = { kind: 'comment', at: begin, day: '2026-01-01', offset: 60, account: 'default' } as const;
  return { ...row, id: name, source: 'manual', confidence: 'manual' };
}

const target = fc.constantFrom('m1', 'm2');

const correction: fc.Arbitrary<Correction> = fc
  .record({ what: fc.constantFrom('added', 'removed', 'again', 'moved'), of: target, undoneAt: fc.option(at) })
  .map(({ what, of, undoneAt }) => {
    const { kind: corrected, day: on, account: owner } = fixed(of);
    const base = { id: `${what}-${of}`, kind: corrected, day: on, at: begin, account: owner };
    const row = { ...base, ...(undoneAt !== null && { undoneAt }) };
    if (what === 'added') return { ...row, do: 'added', activity: `to-${of}` };
    if (what === 'moved') return { ...row, do: 'moved', activity: fixed(of), to: { id: `to-${of}`, day: on } };
    return { ...row, do: 'removed', activity: fixed(of) };
  });

const corrected = fc.constantFrom('m1', 'm2', 'to-m1', 'to-m2').map(fixed);

const tally = fc.record({
  account,
  day,
  counts: fc.dictionary(kind, fc.integer({ min: 1, max: 9 })),
  outside: fc.nat(3),
  notes: fc.nat(3),
  threads: fc.nat(3),
  restored: fc.constant(true as const),
});

const preferences = fc
  .constantFrom<Preferences['badge']>('dot', 'off')
  .map((badge) => ({ ...defaultPreferences, badge }));

const choices = fc.record(
  { insights: fc.boolean(), dayStart: fc.nat(6), preferences },
  { requiredKeys: ['insights', 'dayStart'] },
);

const settings = fc.record({ changedAt: madeAt, choices });

/** Any data of a member, in no order, with ids that come twice. */
export const loose: fc.Arbitrary<Backup> = fc
  .record({
    startedAt: fc.option(at, { nil: undefined }),
    settings: fc.option(settings, { nil: undefined }),
    accounts: fc.dictionary(account, records, { maxKeys: 2 }),
    activities: fc.array(fc.oneof(activity, corrected), { maxLength: 8 }),
    readings: fc.array(reading, { maxLength: 4 }),
    corrections: fc.array(correction, { maxLength: 3 }),
    tallies: fc.array(tally, { maxLength: 3 }),
  })
  .map(({ startedAt, settings: chosen, ...rest }) => ({
    ...rest,
    ...(startedAt !== undefined && { startedAt }),
    ...(chosen && { settings: chosen }),
  }));

/** As the product would have it: in order, every id once. */
export const backups: fc.Arbitrary<Backup> = loose.map((each) => mergeBackups(each, emptyBackup).backup);
