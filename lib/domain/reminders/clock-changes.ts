import { dayOf } from '@/lib/domain/day';

/** Minutes east of UTC at a moment (epoch milliseconds), where the member is. */
export type OffsetAt = (at: number) => number;

const minuteLength = 60_000;

/** Longer than any clock on Earth is ahead of or behind UTC. */
const bracket = 15 * 60 * minuteLength;

/** The minute of the day (0–1439) that the member's clock shows. */
export function minuteOf(at: number, offsetAt: OffsetAt): number {
  const minutes = Math.floor(at / minuteLength) + offsetAt(at);
  return ((minutes % 1440) + 1440) % 1440;
}

/** The calendar day that the member's clock shows. */
export function calendarDayOf(at: number, offsetAt: OffsetAt): string {
  return dayOf({ at, offset: offsetAt(at) });
}

/**
 * The moments (epoch milliseconds) at which the clock comes to a minute of a calendar day: one on most days, two when the
 * clock is set back over it, the very change when it is set forward over it. Offsets change once in 30 hours at most.
 */
export function momentsOf(day: string, minute: number, offsetAt: OffsetAt): readonly number[] {
  const local = Date.parse(day) + minute * minuteLength;
  const offsets = [offsetAt(local - bracket), offsetAt(local + bracket)];
  const early = local - Math.max(...offsets) * minuteLength;
  const late = local - Math.min(...offsets) * minuteLength;
  const clockAt = (at: number): number => at + offsetAt(at) * minuteLength;
  const first = clockAt(early) >= local ? early : firstBetween(early, late, (at) => clockAt(at) >= local);
  return clockAt(late) === local ? [first, late] : [first];
}

/** When the clock is set forward or back on a calendar day, as the clock shows it then: never on most days. */
export function changesOn(day: string, offsetAt: OffsetAt): readonly number[] {
  const from = Date.parse(day) - bracket;
  const to = from + 24 * 60 * minuteLength + 2 * bracket;
  const isChanged = (at: number): boolean => offsetAt(at) !== offsetAt(from);
  const changes = isChanged(to) ? [firstBetween(from, to, isChanged)] : [];
  return changes.filter((at) => calendarDayOf(at, offsetAt) === day);
}

/** The first whole millisecond after `early` for which it holds; it does for `late`. */
function firstBetween(early: number, late: number, holds: (at: number) => boolean): number {
  let before = early;
  let after = late;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
