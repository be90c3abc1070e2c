import { explain } from '@/lib/domain/estimate/explain';
import { stepLimits } from '@/lib/domain/estimate/parameters';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { type Progress, weekProgress } from '@/lib/domain/momentum/week-progress';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { rankActions } from '@/lib/domain/next-action/rank-actions';
import { slopesOf } from '@/lib/domain/official/calibration';
import { recentDays } from '@/lib/domain/recent-days';
import type { ReviewSource } from './review';
import type { ReviewWeek } from './review-week';

/** The one thing to care about next: a goal of the week that was not reached, or the action that is worth most. */
export type Plan =
  | { readonly for: 'goal'; readonly name: keyof WeeklyGoals; readonly done: number; readonly goal: number }
  | { readonly for: 'action'; readonly action: ActionId };

const goalNames = ['value', 'conversations', 'appointments'] as const satisfies readonly (keyof WeeklyGoals)[];

/** An answer to a comment cannot be planned: somebody else has to begin. Comments of one's own earn the same. */
const othersFirst: ActionId = 'reply';

/**
 * The goal that is furthest from what was due (of a week that is over: from all of it), else the action that is worth most
 * for its minutes. What could not be counted all week is no goal that was missed. Undefined when nothing is left.
 */
export function planOf(source: ReviewSource, week: ReviewWeek): Plan | undefined {
  return goalPlan(source, week) ?? actionPlan(source);
}

function goalPlan(source: ReviewSource, { last, isRunning, measures }: ReviewWeek): Plan | undefined {
  const progress = weekProgress({ ...source, day: last, days: recentDays(source.tallies, last) });
  const isOpen = ({ done, due, goal }: Progress): boolean => done < (isRunning ? due : goal);
  const [weakest] = goalNames
    .filter((name) => isOpen(progress[name]) && !measures[name].isPartial)
    .map((name) => ({ for: 'goal' as const, name, done: progress[name].done, goal: progress[name].goal }))
    .toSorted((one, other) => one.done / one.goal - other.done / other.goal);
  return weakest;
}

function actionPlan(source: ReviewSource): Plan | undefined {
  const explanation = explain(source);
  const { calibration } = explanation;
  const days = recentDays(source.tallies, source.day);
  const ranked = rankActions({ ...explanation, days, ...(calibration && { slopes: slopesOf(calibration) }) });
  const best = ranked.find(
    ({ proposal, gain, block }) => proposal.id !== othersFirst && gain >= stepLimits.small && block === undefined,
  );
  return best && { for: 'action', action: best.proposal.id };
}
