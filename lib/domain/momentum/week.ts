import { addDays } from '@/lib/domain/day';
import { weekdayOf } from '@/lib/domain/reminders/reminder-settings';

/** The Monday of the week (Monday to Sunday) that a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The seven days of the week that begins with `monday`. */
export function daysOfWeek(monday: string): readonly string[] {
  return Array.from({ length: 7 }, (_, place) => addDays(monday, place));
}
