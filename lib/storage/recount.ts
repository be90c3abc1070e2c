import type { Tally } from '@/lib/domain/tally';
import { activitiesOf } from './activities';
import { isCompleteList } from './compare-tallies';
import type { WriteTransaction } from './schema';
import { type Sentinel, totalsWith } from './sentinel';
import { allTallies, findTally, putTally } from './tallies';

/** One account's day as one string, for sets. */
export function keyOf({ account, day }: Pick<Tally, 'account' | 'day'>): string {
  return `${day} ${account}`;
}

/** Marks the days whose single activities are not all there, and takes the mark from those where they are. */
export async function markRestored(transaction: WriteTransaction, days: ReadonlySet<string>): Promise<void> {
  for (const key of days) {
    const tally = await findTally(transaction, [key.slice(11), key.slice(0, 10)]);
    if (tally) await mark(transaction, tally);
  }
}

async function mark(transaction: WriteTransaction, tally: Tally): Promise<void> {
  const { restored = false, ...numbers } = tally;
  const isComplete = isCompleteList(tally, await activitiesOf(transaction, [tally.account, tally.day]));
  if (restored !== isComplete) return;
  await putTally(transaction, isComplete ? numbers : { ...numbers, restored: true });
}

/** The sentinel as the rows say, later than every one it follows; the first that is known names the installation. */
export async function recount(
  transaction: WriteTransaction,
  earlier: readonly (Sentinel | undefined)[],
): Promise<Sentinel> {
  const known = earlier.filter((sentinel) => sentinel !== undefined);
  const tallies = await allTallies(transaction);
  return {
    installId: known[0]?.installId ?? '',
    sequence: Math.max(...known.map(({ sequence }) => sequence)) + 1,
    totals: tallies.reduce<Sentinel['totals']>((totals, tally) => totalsWith(totals, tally), {}),
    days: await transaction.objectStore('tallies').count(),
    readings: await transaction.objectStore('readings').count(),
  };
}
