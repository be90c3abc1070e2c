import { addDays } from '@/lib/domain/day';
import type { BlindDays } from '@/lib/domain/estimate/observe';
import type { RecentDays } from '@/lib/domain/recent-days';
import { isWorkday, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';
import type { WeeklyGoals } from './goals';
import { countedDays, habitScore } from './habit-score';
import { type WeekProgress, weekProgress } from './week-progress';

/** How the habit carries, without guilt. */
export interface Momentum {
  /** Habit score, 0–100, whole; undefined until three days are counted. */
  readonly score?: number;
  /** Against a week ago. */
  readonly trend: 'up' | 'steady' | 'down';
  /** Workdays in a row on which value was added, as far as 90 days reach. */
  readonly streak: number;
  /** The week, Monday to Sunday, that the day lies in. */
  readonly week: WeekProgress;
}

/** What momentum is worked out from. */
export interface MomentumSource {
  readonly days: RecentDays;
  /** The member's day: the first of `days`. */
  readonly day: string;
  /** The member's day on which counting began. */
  readonly startedDay: string;
  readonly goals: WeeklyGoals;
  readonly reminders: ReminderSettings;
  /** Days on which counting was broken: they are unknown, not missed. */
  readonly blindDays?: BlindDays;
}

/** Counted days that a score needs. */
const leastDays = 3;

/** Points by which the score has to differ from a week ago: more than one missed day costs a settled habit. */
const trendStep = 6;

/** Habit score and its trend, streak and progress of the week. Neither today nor a rest day ever lowers any of them. */
export function momentumOf(source: MomentumSource): Momentum {
  const score = habitScore(source);
  return {
    ...(countedDays(source).length >= leastDays && { score: Math.round(score) }),
    trend: trendOf(score - scoreOfWeekAgo(source)),
    streak: streakOf(source),
    week: weekProgress(source),
  };
}

function scoreOfWeekAgo(source: MomentumSource): number {
  return habitScore({ ...source, days: source.days.slice(7), day: addDays(source.day, -7) });
}

function trendOf(change: number): Momentum['trend'] {
  if (change >= trendStep) return 'up';
  return change <= -trendStep ? 'down' : 'steady';
}

/** Rest days are skipped; today breaks nothing while it is open. */
function streakOf({ days, day, reminders }: MomentumSource): number {
  const workdays = days.flatMap((tally, age) => (isWorkday(reminders, addDays(day, -age)) ? [{ tally, age }] : []));
  const closed = workdays.filter(({ tally, age }) => age > 0 || (tally?.counts.value ?? 0) > 0);
  const gap = closed.findIndex(({ tally }) => !tally?.counts.value);
  return gap < 0 ? closed.length : gap;
}
