import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { tallyBefore } from '@/tests/domain/tallies';
import type { NudgeStory } from './sources';

/** A story that makes a rule fire, and the nearest one that does not. */
interface TwoStories {
  readonly fires: NudgeStory;
  readonly silent: NudgeStory;
}

export type Stories = Readonly<Partial<Record<RuleId, TwoStories>>>;

/** Every rule has its two stories. */
export type AllStories = Readonly<Record<RuleId, TwoStories>>;

export const seat = { salesNavigator: true } as const;

/** So many active days, the last of them today. */
export function daysWithReactions(count: number) {
  return Array.from({ length: count }, (_, age) => tallyBefore(age, { reaction: 1 }));
}

/** One post on each of these days. */
export function postsBefore(...ages: readonly number[]) {
  return ages.map((age) => tallyBefore(age, { post: 1 }));
}
