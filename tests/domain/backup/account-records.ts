import fc from 'fast-check';
import type { AccountRecords } from '@/lib/domain/backup/backup';
import { addDays, dayOf } from '@/lib/domain/day';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import { logWith, type NudgeEvent, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { answers } from '@/tests/domain/arbitraries';

export const begin = Date.UTC(2026, 0);

/** Few moments and few days, so that files overlap and contradict each other. */
export const at = fc.nat(9).map((hours) => begin + hours * 3_600_000);
export const day = fc.nat(3).map((ahead) => addDays('2026-01-01', ahead));

/** When an answer or a choice was made: in files of older versions nobody noted it. */
export const madeAt = fc.oneof(fc.constant(0), at);

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

const facts = fc.record(
  {
    connections: fc.nat(20),
    seniors: fc.nat(2),
    coworkers: fc.nat(2),
    questions: fc.constantFrom({ asked: 3, replied: 1 }, { asked: 2, replied: 2 }),
  },
  { requiredKeys: [] },
);

const archive: fc.Arbitrary<ArchiveRecord> = fc.record({
  facts,
  until: madeAt,
  day,
  days: fc.record({ comments: day, posts: day }, { requiredKeys: [] }),
  startedDay: day,
});

/** What is kept once per account. */
export const records: fc.Arbitrary<AccountRecords> = fc.record(
  {
    answers: fc.record({ answeredAt: madeAt, answers }),
    audits: fc.record({ posts: audit, comments: audit }, { requiredKeys: [] }),
    archive,
    nudges,
  },
  { requiredKeys: [] },
);
