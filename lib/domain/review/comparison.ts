import type { SensedKind } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import type { Tally } from '@/lib/domain/tally';
import type { CountedDays } from './counted-days';

/** A number of the week under review beside the same weekdays of the week before. */
export interface Comparison {
  readonly now: number;
  readonly before: number;
  /** Not every day, or not every kind, could be compared: the numbers are about the others alone. */
  readonly isPart?: true;
}

/** What is compared: an amount a day, and the kinds that it is counted from; without any the member logs it. */
export interface Measured {
  readonly kinds: readonly SensedKind[];
  readonly of: (tally: Tally | undefined) => number;
}

/**
 * Compares days with the same weekdays of the week before. A weekday that could not be counted on both sides is left out
 * of both; undefined when none is left. So a running week is never held against a full one.
 */
export function compare(days: readonly string[], { kinds, of }: Measured, book: CountedDays): Comparison | undefined {
  const pairs = days.map((day) => ({ day, before: addDays(day, -7) }));
  const known = pairs.filter(({ day, before }) => book.isCounted(kinds, day) && book.isCounted(kinds, before));
  if (known.length === 0) return undefined;
  const sumOf = (dates: readonly string[]): number => dates.reduce((sum, date) => sum + of(book.tallyOf(date)), 0);
  return {
    now: sumOf(known.map(({ day }) => day)),
    before: sumOf(known.map(({ before }) => before)),
    ...(known.length < pairs.length && { isPart: true }),
  };
}
