import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { defaultGoals } from '@/lib/domain/momentum/goals';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import type { ReviewSource } from '@/lib/domain/review/review';
import { type Diary, talliesOf } from '@/tests/domain/momentum/weeks';

/** The Monday of the running week. */
export const monday = '2026-11-16';

/** A day of the running week, or of a week before it: `dayOf(1)` is Tuesday, `dayOf(-6)` the Tuesday before. */
export function dayAt(place: number): string {
  return addDays(monday, place);
}

export const thursday = dayAt(3);

/** A member who has been counted for long, unless said otherwise. */
export function reviewSource(day: string, diary: Diary, change: Partial<ReviewSource> = {}): ReviewSource {
  return {
    day,
    startedDay: '2025-01-01',
    tallies: talliesOf(diary),
    seenKinds: new Set(sensedKinds),
    goals: defaultGoals,
    reminders: defaultReminders,
    ...change,
  };
}

/** The same done on each of the days. */
export function onDays(places: readonly number[], done: Diary[string]): Diary {
  return Object.fromEntries(places.map((place) => [dayAt(place), done]));
}
