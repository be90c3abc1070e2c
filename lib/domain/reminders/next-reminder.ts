import { addDays, dayOf } from '@/lib/domain/day';
import { calendarDayOf, changesOn, minuteOf, momentsOf, type OffsetAt } from './clock-changes';
import { isUsedUp, logWith, type ReminderLog, type ShownReminder, type Slot } from './reminder-log';
import { findOpenWindow, isWorkday, type ReminderSettings } from './reminder-settings';

/** All that decides when to remind, besides what was shown already and the time. */
export interface ReminderPlan {
  readonly settings: ReminderSettings;
  /** Hour (0–23) at which the member's day begins. */
  readonly dayStart: number;
  readonly offsetAt: OffsetAt;
  /** The day on which the member has added value already, or done enough. */
  readonly doneDay: string | undefined;
}

/** What is to be done at one wake. */
export interface ReminderTurn {
  /** Show it, once the log is on the disk. */
  readonly show?: ShownReminder;
  readonly log: ReminderLog;
  /** When to wake for the next one, epoch milliseconds; undefined when none is due within 8 days. */
  readonly wakeAt?: number;
}

/** Milliseconds between two reminders at least: a laptop that wakes at the end of one window is not asked twice in a row. */
const leastGap = 60 * 60_000;

/** Days looked ahead. Whoever wakes more often than that misses nothing. */
const horizon = 8;

/** What to do now (epoch milliseconds): at most one reminder, and the time to wake next. */
export function reminderTurn(plan: ReminderPlan, log: ReminderLog, now: number): ReminderTurn {
  const next = nextReminder(plan, log, now);
  if (!next) return { log };
  if (next.at > now) return { log, wakeAt: next.at };
  const shown = logWith(log, next);
  const after = nextReminder(plan, shown, now);
  return { show: next, log: shown, ...(after && { wakeAt: after.at }) };
}

/**
 * The next reminder at or after `now` (epoch milliseconds); one with `at` = `now` is due. Worked out anew at every wake:
 * what was missed counts as long as its window is open, and is dropped afterwards.
 */
export function nextReminder(plan: ReminderPlan, log: ReminderLog, now: number): ShownReminder | undefined {
  if (plan.settings.status !== 'on') return undefined;
  const today = calendarDayOf(now, plan.offsetAt);
  const afterGaps = log.map(({ at }) => at + leastGap);
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const moments = [now, ...afterGaps, ...boundariesOn(addDays(today, ahead), plan)];
    const next = firstFree(moments.filter((at) => at >= now).sort(ascending), plan, log);
    if (next) return next;
  }
  return undefined;
}

/** When on a calendar day a reminder may become possible: a window opens, quiet hours end, the member's day begins, the clock is set. */
function boundariesOn(day: string, { settings, dayStart, offsetAt }: ReminderPlan): readonly number[] {
  const minutes = [...settings.windows.map(({ from }) => from), settings.quiet.to, dayStart * 60];
  return [...changesOn(day, offsetAt), ...minutes.flatMap((minute) => momentsOf(day, minute, offsetAt))];
}

function firstFree(moments: readonly number[], plan: ReminderPlan, log: ReminderLog): ShownReminder | undefined {
  for (const at of moments) {
    const slot = findSlot(plan, at);
    if (slot && !isUsedUp(log, slot) && !isTooSoon(log, at)) return { ...slot, at };
  }
  return undefined;
}

/** The slot that is open at a moment, on a workday whose value is still open. */
function findSlot({ settings, dayStart, offsetAt, doneDay }: ReminderPlan, at: number): Slot | undefined {
  const window = findOpenWindow(settings, minuteOf(at, offsetAt));
  if (window === undefined) return undefined;
  const day = dayOf({ at, offset: offsetAt(at) }, dayStart);
  return day !== doneDay && isWorkday(settings, day) ? { day, window } : undefined;
}

/** Before as well as after: a clock that was set back must not silence everything until it has caught up. */
function isTooSoon(log: ReminderLog, at: number): boolean {
  return log.some((shown) => Math.abs(at - shown.at) < leastGap);
}

function ascending(one: number, other: number): number {
  return one - other;
}
