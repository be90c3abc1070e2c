import { z } from 'zod/mini';
import type { Tally } from '@/lib/domain/tally';
import { count, counts } from './rows';
import type { WriteTransaction } from './schema';

/**
 * What both copies of the data say about themselves. A browser killed while writing can come back with an empty
 * database and no error; comparing the two sentinels at every start is how that is noticed.
 */
export const Sentinel = z.object({
  installId: z.string().check(z.minLength(1)),
  /** Grows by one with every transaction that changed something. */
  sequence: count,
  /** Sums over all tallies, per kind. */
  totals: counts,
  /** Number of tallies. */
  days: count,
  /** Number of readings. */
  readings: count,
});

export type Sentinel = z.infer<typeof Sentinel>;

const sentinelKey = 'sentinel';

export function newSentinel(installId: string): Sentinel {
  return { installId, sequence: 0, totals: {}, days: 0, readings: 0 };
}

/** Undefined when the database holds none (it is new, or it was lost) or a broken one. */
export async function findSentinel(transaction: WriteTransaction): Promise<Sentinel | undefined> {
  const parsed = Sentinel.safeParse(await transaction.objectStore('meta').get(sentinelKey));
  return parsed.success ? parsed.data : undefined;
}

export async function putSentinel(transaction: WriteTransaction, sentinel: Sentinel): Promise<void> {
  await transaction.objectStore('meta').put({ key: sentinelKey, ...sentinel });
}

/** The totals after `tally` took the place of `before`. */
export function totalsWith(totals: Sentinel['totals'], tally: Tally, before?: Tally): Sentinel['totals'] {
  const changed = Object.entries(tally.counts).map(([kind, value]) => [
    kind,
    (totals[kind] ?? 0) + value - (countsOf(before)[kind] ?? 0),
  ]);
  return { ...totals, ...Object.fromEntries(changed) };
}

function countsOf(tally: Tally | undefined): Readonly<Record<string, number>> {
  return tally?.counts ?? {};
}
