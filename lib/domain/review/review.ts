import { addDays } from '@/lib/domain/day';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { mondayOf } from '@/lib/domain/momentum/week';
import { officialReadings } from '@/lib/domain/official/official';
import { type ReminderSettings, weekdayOf } from '@/lib/domain/reminders/reminder-settings';
import { countedDays } from './counted-days';
import { type Funnel, funnelOf } from './funnel';
import { type Plan, planOf } from './plan';
import { type ReviewWeek, reviewWeek } from './review-week';

/** Everything that a review is worked out from. */
export interface ReviewSource extends ExplanationSource {
  readonly goals: WeeklyGoals;
  readonly reminders: ReminderSettings;
}

/** A look back of one minute. */
export interface WeekReview {
  /** The first week, of which nothing was counted yet. */
  readonly isEmpty: boolean;
  /** Newest first: the running week and those before it since counting began, at most five. */
  readonly weeks: readonly ReviewWeek[];
  /** The place in `weeks` that is under review: from Monday to Wednesday the week that is over, if there is one. */
  readonly under: 0 | 1;
  readonly funnel: Funnel;
  /** What the plan is for: from Monday to Wednesday the running week, else the next one. */
  readonly planFor: 'this-week' | 'next-week';
  /** Undefined when nothing is left to care about. */
  readonly plan?: Plan;
}

const mostWeeks = 5;

/** Up to this weekday one looks back rather than around. */
const wednesday = 3;

/** Works out the review of the member's weeks, each from Monday to Sunday, from days alone. */
export function reviewOf(source: ReviewSource): WeekReview {
  const { day, startedDay, readings = [] } = source;
  const monday = mondayOf(day);
  const book = countedDays(source);
  const official = officialReadings(readings);
  const weekOf = (back: number): ReviewWeek =>
    reviewWeek(addDays(monday, -7 * back), { day, startedDay, book, official });
  const before = Array.from({ length: mostWeeks - 1 }, (_, index) => weekOf(index + 1));
  return reviewFrom(source, [weekOf(0), ...before.filter(({ last }) => last >= startedDay)]);
}

function reviewFrom(source: ReviewSource, weeks: readonly [ReviewWeek, ...ReviewWeek[]]): WeekReview {
  const [running, last] = weeks;
  const isEarly = weekdayOf(source.day) <= wednesday;
  const isBack = isEarly && last !== undefined;
  const plan = planOf(source, isBack ? last : running);
  return {
    isEmpty: weeks.length === 1 && isQuiet(running),
    weeks,
    under: isBack ? 1 : 0,
    funnel: funnelOf(weeks),
    planFor: isEarly ? 'this-week' : 'next-week',
    ...(plan && { plan }),
  };
}

function isQuiet({ measures, pillars }: ReviewWeek): boolean {
  const counts = [...Object.values(measures), ...Object.values(pillars)];
  return counts.every(({ count }) => count === 0);
}
