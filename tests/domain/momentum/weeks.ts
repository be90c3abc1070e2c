import { addDays } from '@/lib/domain/day';
import { defaultGoals } from '@/lib/domain/momentum/goals';
import type { MomentumSource } from '@/lib/domain/momentum/momentum';
import { recentDays } from '@/lib/domain/recent-days';
import { defaultReminders, isWorkday } from '@/lib/domain/reminders/reminder-settings';
import { emptyTally, type Tally } from '@/lib/domain/tally';

/** A Monday. */
export const monday = '2026-11-16';
export const friday = addDays(monday, 4);
export const saturday = addDays(monday, 5);
export const sunday = addDays(monday, 6);

/** A day on which value was added. */
export const good: Partial<Tally> = { counts: { value: 1 } };

/** What was done on which days. */
export type Diary = Readonly<Record<string, Partial<Tally>>>;

export function talliesOf(diary: Diary): readonly Tally[] {
  return Object.entries(diary).map(([day, done]) => ({ ...emptyTally('default', day), ...done }));
}

/** A member who has been counted for long, with five workdays and the usual goals, unless said otherwise. */
export function momentumSource(day: string, diary: Diary, change: Partial<MomentumSource> = {}): MomentumSource {
  return {
    day,
    days: recentDays(talliesOf(diary), day),
    startedDay: '2025-01-01',
    goals: defaultGoals,
    reminders: defaultReminders,
    ...change,
  };
}

/** Value on each workday of so many days, the last of them `day`. */
export function goodDays(day: string, count: number, reminders = defaultReminders): Diary {
  const days = Array.from({ length: count }, (_, age) => addDays(day, -age));
  return Object.fromEntries(days.filter((each) => isWorkday(reminders, each)).map((each) => [each, good]));
}

export function without(diary: Diary, ...days: readonly string[]): Diary {
  return Object.fromEntries(Object.entries(diary).filter(([day]) => !days.includes(day)));
}
