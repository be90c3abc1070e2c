/**
 * Calendar days of the member, as `YYYY-MM-DD`. Every day in the product is made by {@link dayOf};
 * nothing else may turn a moment into a day.
 */

const minute = 60_000;
const dayLength = 86_400_000;

/** A moment as the member's clock showed it. */
export interface Moment {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC at that moment. */
  readonly offset: number;
}

/**
 * The member's calendar day of a moment.
 * @param dayStart hour (0–23) at which the member's day begins; 3 means that 02:59 still belongs to yesterday.
 */
export function dayOf({ at, offset }: Moment, dayStart = 0): string {
  return isoDay(at + (offset - dayStart * 60) * minute);
}

/** The day `count` calendar days after (or, when negative, before) `day`. */
export function addDays(day: string, count: number): string {
  return isoDay(startOf(day) + count * dayLength);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / dayLength);
}

/** The days from one to another, both included; none when `to` is earlier. */
export function daysFrom(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, count) => addDays(from, count));
}

/** Minutes east of UTC of the clock that made `date`. */
export function offsetOf(date: Date): number {
  return -date.getTimezoneOffset() + 0;
}

/** Epoch milliseconds at which the day begins in UTC, as a date without a time is read. */
function startOf(day: string): number {
  return Date.parse(day);
}

function isoDay(shifted: number): string {
  return new Date(shifted).toISOString().slice(0, 10);
}
