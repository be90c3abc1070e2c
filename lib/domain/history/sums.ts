import { type ActivityKind, activityKinds } from '@/lib/domain/activity';
import type { Counts } from '@/lib/domain/recent-days';
import type { CountedDay } from './history-source';

/** The sum of each kind that was counted at all, over days. */
export function sumOf(days: readonly CountedDay[]): Counts {
  const sums: Partial<Record<ActivityKind, number>> = {};
  for (const { counts } of days) {
    for (const kind of activityKinds) {
      const count = counts[kind];
      if (count) sums[kind] = (sums[kind] ?? 0) + count;
    }
  }
  return sums;
}

/** How often any of the kinds was counted. */
export function amountOf(counts: Counts, kinds: readonly ActivityKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
