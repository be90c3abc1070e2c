import { addDays } from '@/lib/domain/day';
import type { Tally } from '@/lib/domain/tally';
import { countActivities } from './activities';
import type { WriteTransaction } from './schema';
import { findSentinel, type Sentinel } from './sentinel';
import { talliesBetween } from './tallies';

/**
 * Whether the database is all there, as far as a few counts can tell in some milliseconds: the sentinel is that of
 * the second copy, no tally and no reading is missing, and the activities of the last days are as many as counted.
 */
export async function isWhole(transaction: WriteTransaction, mirror: Sentinel, from: string): Promise<boolean> {
  const sentinel = await findSentinel(transaction);
  if (sentinel?.installId !== mirror.installId || sentinel.sequence !== mirror.sequence) return false;
  const days = await transaction.objectStore('tallies').count();
  const readings = await transaction.objectStore('readings').count();
  return days === sentinel.days && readings === sentinel.readings && (await areDaysComplete(transaction, from));
}

async function areDaysComplete(transaction: WriteTransaction, from: string): Promise<boolean> {
  const tallies = await talliesBetween(transaction, [from, addDays(from, 7)]);
  for (const tally of tallies.filter(({ restored }) => !restored)) {
    if ((await countActivities(transaction, [tally.account, tally.day])) !== sumOf(tally)) return false;
  }
  return true;
}

function sumOf({ counts }: Tally): number {
  return Object.values(counts).reduce((sum, value) => sum + value, 0);
}
