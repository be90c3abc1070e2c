import fc from 'fast-check';
import { type Activity, activityKinds } from '@/lib/domain/activity';
import { type AccountRecords, type Backup, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import { addDays, dayOf } from '@/lib/domain/day';
import { logWith, type NudgeEvent, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { answers } from '@/tests/domain/arbitraries';

const begin = Date.UTC(2026, 0);

/** Few moments and few ids, so that files overlap and contradict each other. */
const at = fc.nat(9).map((hours) => begin + hours * 3_600_000);
const account = fc.constantFrom('default', '00ff00ff00ff00ff');
const day = fc.nat(3).map((ahead) => addDays('2026-01-01', ahead));
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
    note: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ note, ...row }) => ({
    ...row,
    id: ownId(row.id, row.account),
    offset: 60,
    day: dayOf({ at: row.at, offset: 60 }),
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

const event = fc.record({
  rule: fc.constantFrom(...nudgeRules.slice(0, 2).map((rule) => rule.id)),
  is: fc.constantFrom<NudgeEvent['is']>('shown', 'done', 'later', 'next-week', 'never', 'undo'),
  at: fc.nat(40).map((hours) => begin + hours * 6 * 3_600_000),
});

const nudges: fc.Arbitrary<NudgeLog> = fc
  .array(event, { maxLength: 30 })
  .map((events) => events.toSorted((one, other) => one.at - other.at))
  .map((events) =>
    events.reduce<NudgeLog>((log, each) => logWith(log, { ...each, day: dayOf({ at: each.at, offset: 60 }) }), {}),
  );

const audit = fc.record({ live: fc.nat(9), archive: fc.nat(9) });

const records: fc.Arbitrary<AccountRecords> = fc.record(
  {
    answers: fc.record({ answeredAt: at, answers }),
    audits: fc.record({ posts: audit, comments: audit }, { requiredKeys: [] }),
    nudges,
  },
  { requiredKeys: [] },
);

const settings = fc.record({ changedAt: at, choices: fc.record({ insights: fc.boolean(), dayStart: fc.nat(6) }) });

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
