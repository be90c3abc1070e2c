import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { defaultGoals } from '@/lib/domain/momentum/goals';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { type ReviewSource, reviewOf, type WeekReview } from '@/lib/domain/review/review';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { day } from './sample-state';

/** Four weeks of talks and some comments, more from week to week. */
const tallies: readonly Tally[] = Array.from({ length: 30 }, (_, age) => ({
  ...emptyTally('default', addDays(day, -age)),
  counts: { comment: 4 - Math.floor(age / 8), reaction: 2, ...(age % 7 === 3 && { appointment: 1, value: 1 }) },
  threads: age % 2,
}));

/** On a Monday; so the week that is over is under review. */
export function reviewWith(change: Partial<ReviewSource> = {}): WeekReview {
  return reviewOf({
    day,
    startedDay: '2026-01-01',
    tallies,
    seenKinds: new Set(sensedKinds),
    goals: defaultGoals,
    reminders: defaultReminders,
    ...change,
  });
}

export const review = reviewWith();
