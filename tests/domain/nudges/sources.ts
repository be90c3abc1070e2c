import { type ActivityKind, sensedKinds } from '@/lib/domain/activity';
import type { Answers } from '@/lib/domain/estimate/answers';
import { explain } from '@/lib/domain/estimate/explain';
import type { BlindDays } from '@/lib/domain/estimate/observe';
import type { Clock, FactSource } from '@/lib/domain/nudges/fact-source';
import { factsFrom } from '@/lib/domain/nudges/facts-from';
import { firingRules } from '@/lib/domain/nudges/firing-rules';
import type { Facts } from '@/lib/domain/nudges/nudge-facts';
import type { NudgeLog } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import type { Reading } from '@/lib/domain/reading';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { dayBefore, today } from '@/tests/domain/tallies';

/** Nine o'clock of that Wednesday. */
export const morning: Clock = { at: Date.parse(`${today}T09:00:00Z`), day: today, hour: 9, weekday: 3 };

/** What a member did, told and was shown. */
export interface NudgeStory extends Pick<FactSource, 'preferences' | 'lastPostAt'> {
  readonly tallies?: readonly Tally[];
  readonly readings?: readonly Reading[];
  readonly answers?: Answers;
  readonly startedAgo?: number;
  readonly seenKinds?: ReadonlySet<ActivityKind>;
  readonly blindDays?: BlindDays;
  readonly clock?: Partial<Clock>;
  readonly log?: NudgeLog;
  /** What the product cannot know yet, or what stands in its place. */
  readonly facts?: Facts;
}

/** Everything that is known of the member of a story, who has been counted for 200 days. */
export function sourceOf({
  tallies = [],
  startedAgo = 200,
  clock,
  log = {},
  facts: _,
  ...rest
}: NudgeStory): FactSource {
  const observed = { startedDay: dayBefore(startedAgo), seenKinds: new Set(sensedKinds), ...rest };
  return {
    ...observed,
    clock: { ...morning, ...clock },
    explanation: explain({ ...observed, day: today, tallies }),
    days: recentDays(tallies, today),
    log,
  };
}

export function factsOf(story: NudgeStory): Facts {
  return { ...factsFrom(sourceOf(story)), ...story.facts };
}

/** The rules whose conditions the story makes true. */
export function firedBy(story: NudgeStory): readonly RuleId[] {
  return firingRules(factsOf(story)).map(({ id }) => id);
}
