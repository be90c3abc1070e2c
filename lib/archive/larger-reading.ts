import type { Reading } from '@/lib/domain/reading';

/**
 * Of two readings of the same number and day from two exports, the one to keep: the larger. LinkedIn goes on counting
 * after the day, so that the export that was made sooner knows less.
 */
export function largerReading(one: Reading, other: Reading): Reading {
  return other.value > one.value ? other : one;
}
