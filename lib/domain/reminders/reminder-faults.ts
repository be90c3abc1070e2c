import type { ReminderSettings } from './reminder-settings';
import { overlap, type Span } from './span';

/**
 * Why reminders cannot be set like this: `backwards` = it ends before it begins, or where it begins · `quiet` = it lies in
 * the quiet hours, if only in part · `overlap` = the two windows have a time in common.
 */
export interface ReminderFaults {
  readonly windows: readonly [WindowFault | undefined, WindowFault | undefined];
  readonly vacation: 'backwards' | undefined;
}

export type WindowFault = 'backwards' | 'quiet' | 'overlap';

/** What is wrong, place by place. */
export function reminderFaults({ windows, quiet, vacation }: ReminderSettings): ReminderFaults {
  const [first, second] = windows;
  const own = windowFault(second, quiet);
  const isDouble = !own && !windowFault(first, quiet) && overlap(first, second);
  return {
    windows: [windowFault(first, quiet), isDouble ? 'overlap' : own],
    vacation: vacation && vacation.to < vacation.from ? 'backwards' : undefined,
  };
}

/** Whether reminders can be set like this. */
export function isFaultless(settings: ReminderSettings): boolean {
  const { windows, vacation } = reminderFaults(settings);
  return windows.every((fault) => fault === undefined) && vacation === undefined;
}

function windowFault(window: Span, quiet: Span): WindowFault | undefined {
  if (window.to <= window.from) return 'backwards';
  return overlap(window, quiet) ? 'quiet' : undefined;
}
