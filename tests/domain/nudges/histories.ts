import fc from 'fast-check';
import type { NudgeSituation } from '@/lib/domain/nudges/choose-nudge';
import type { Facts } from '@/lib/domain/nudges/nudge-facts';
import { logWith, type NudgeEvent, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { answers, readings, startedAgo, tallies } from '@/tests/domain/arbitraries';
import { eventKinds, momentOf } from './moments';
import { factsOf, morning, sourceOf } from './sources';

/** What the product cannot know yet, as if it could. */
const others: fc.Arbitrary<Facts> = fc.record(
  {
    'since.catch_up': fc.nat(6),
    'since.profile_views_page': fc.nat(14),
    'd28.event_pages': fc.nat(1),
    'd90.recommendations_given': fc.nat(1),
    'd90.introductions': fc.nat(1),
    'accepted.unmessaged': fc.nat(2),
    'flag.commercial_limit': fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Few events, so that nothing that they say is forgotten. */
const events: fc.Arbitrary<readonly NudgeEvent[]> = fc
  .array(
    fc.record({
      rule: fc.constantFrom(...nudgeRules.map(({ id }) => id)),
      is: fc.constantFrom(...eventKinds),
      ago: fc.nat(40),
      hour: fc.nat(8),
    }),
    { maxLength: 16 },
  )
  .map((all) => all.map(({ rule, is, ago, hour }) => ({ rule, is, ...momentOf(ago, hour) })))
  .map((all) => all.toSorted((one, other) => one.at - other.at));

const member = fc.record({ tallies, readings, answers, startedAgo, facts: others });

export function logFrom(all: readonly NudgeEvent[]): NudgeLog {
  return all.reduce<NudgeLog>(logWith, {});
}

/** Whatever was counted, told, shown and answered, and all that happened to the nudges. */
export const situations: fc.Arbitrary<NudgeSituation & { readonly events: readonly NudgeEvent[] }> = fc
  .record({ member, events })
  .map(({ member: story, events: all }) => {
    const log = logFrom(all);
    const { explanation, days } = sourceOf({ ...story, log });
    return { ...explanation, facts: factsOf({ ...story, log }), log, now: morning, today: days[0], events: all };
  });
