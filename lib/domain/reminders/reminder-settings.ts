import { isWithin, type Span } from './span';

/** `revoked`: the browser took back the permission to show notifications, so they were switched off. */
export const reminderStatuses = ['off', 'on', 'revoked'] as const;

export type ReminderStatus = (typeof reminderStatuses)[number];

/** Days without reminders, both included, as `YYYY-MM-DD`. */
export interface Vacation {
  readonly from: string;
  readonly to: string;
}

export interface ReminderSettings {
  readonly status: ReminderStatus;
  /** At most one reminder in each. */
  readonly windows: readonly [Span, Span];
  /** Never a reminder in here; empty when it ends where it begins. */
  readonly quiet: Span;
  /** Monday is 1, Sunday is 7. Every other day is a rest day. */
  readonly workdays: readonly number[];
  readonly vacation?: Vacation | undefined;
  /** Vacations that are over, oldest first; see `past-vacations.ts`. */
  readonly past?: readonly Vacation[] | undefined;
}

/** Two batches a day lower stress and none at all raises it (Fitz et al. 2019); evenings and weekends are free. */
export const defaultReminders: ReminderSettings = {
  status: 'off',
  windows: [
    { from: 9 * 60, to: 11 * 60 },
    { from: 15 * 60, to: 17 * 60 },
  ],
  quiet: { from: 18 * 60, to: 8 * 60 + 30 },
  workdays: [1, 2, 3, 4, 5],
};

/** Whether a day (`YYYY-MM-DD`) is a workday outside all vacations. */
export function isWorkday({ workdays, vacation, past = [] }: ReminderSettings, day: string): boolean {
  const vacations = vacation ? [...past, vacation] : past;
  return workdays.includes(weekdayOf(day)) && !vacations.some(({ from, to }) => from <= day && day <= to);
}

/** The window that is open at a minute of the day; none in the quiet hours. */
export function findOpenWindow({ windows, quiet }: ReminderSettings, minute: number): 0 | 1 | undefined {
  if (isWithin(quiet, minute)) return undefined;
  const [first, second] = windows;
  if (isWithin(first, minute)) return 0;
  return isWithin(second, minute) ? 1 : undefined;
}

/** The weekday of a day (`YYYY-MM-DD`): Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
