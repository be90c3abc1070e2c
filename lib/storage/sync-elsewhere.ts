import { z } from 'zod/mini';
import { type DaySums, packDays, unpackDays } from '@/lib/domain/sync/day-sums';
import type { StorageArea } from './area';

/**
 * What of the tallies this installation did not count itself: it came in a file. It lies in `storage.local`, which no
 * killed browser was ever seen to empty: lost, sync would send what others did as if it were our own.
 */
export interface Elsewhere {
  readonly days: DaySums;
  /** What was our own before something was begun that brings in rows; absent when nothing is under way. */
  readonly ownBefore?: DaySums | undefined;
}

const key = 'sync-elsewhere';

const months = z.record(z.string(), z.string());
const StoredElsewhere = z.object({ days: months, ownBefore: z.optional(months) });

/** Nothing where no file was ever taken in. */
export async function findElsewhere(local: StorageArea): Promise<Elsewhere> {
  const { [key]: value } = await local.get([key]);
  const parsed = StoredElsewhere.safeParse(value);
  if (!parsed.success) return { days: new Map() };
  const { days, ownBefore } = parsed.data;
  return { days: unpackDays(days), ...(ownBefore && { ownBefore: unpackDays(ownBefore) }) };
}

export async function writeElsewhere(local: StorageArea, { days, ownBefore }: Elsewhere): Promise<void> {
  if (days.size === 0 && !ownBefore) return local.remove([key]);
  await local.set({ [key]: { days: packDays(days), ...(ownBefore && { ownBefore: packDays(ownBefore) }) } });
}
