import { addDays } from '@/lib/domain/day';
import type { ReminderSettings, Vacation } from './reminder-settings';

/** More than the 90 days hold that anything looks back on. */
const kept = 20;

/**
 * Settings that take the place of others, with the days of vacation that are over by `today` kept: they stay days off when
 * the next vacation is entered, or when the member came back early.
 */
export function rememberVacation(before: ReminderSettings, after: ReminderSettings, today: string): ReminderSettings {
  const over = before.vacation && daysOver(before.vacation, today);
  if (!over || (after.vacation && covers(after.vacation, over))) return after;
  return { ...after, past: [...(before.past ?? []), over].slice(-kept) };
}

function daysOver({ from, to }: Vacation, today: string): Vacation | undefined {
  const yesterday = addDays(today, -1);
  const last = to < yesterday ? to : yesterday;
  return from <= last ? { from, to: last } : undefined;
}

function covers(vacation: Vacation, part: Vacation): boolean {
  return vacation.from <= part.from && part.to <= vacation.to;
}
