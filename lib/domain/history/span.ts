import { daysBetween } from '@/lib/domain/day';

/** Days of the calendar, the first and the last included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export function isWithin(day: string, { from, to }: DaySpan): boolean {
  return day >= from && day <= to;
}

/** How many days a span has; none when it ends before it begins. */
export function lengthOf({ from, to }: DaySpan): number {
  return Math.max(0, daysBetween(from, to) + 1);
}

/** What two spans have in common; of length 0 when nothing. */
export function overlap(one: DaySpan, other: DaySpan): DaySpan {
  return {
    from: daysBetween(one.from, other.from) > 0 ? other.from : one.from,
    to: earlierOf(one.to, other.to),
  };
}

export function earlierOf(one: string, other: string): string {
  return daysBetween(one, other) < 0 ? other : one;
}
