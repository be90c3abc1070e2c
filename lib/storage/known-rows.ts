import type { Activity } from '@/lib/domain/activity';
import { type Correction, isClearedSum, takenOutBy } from '@/lib/domain/corrections';
import type { Reading } from '@/lib/domain/reading';
import { keyOf } from './recount';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** What is known of many rows, read at once. */

interface Keyed {
  readonly id: string;
}

/** Of these rows, the ids that are in a store already. */
export async function knownIds(
  transaction: WriteTransaction,
  store: 'activities' | 'readings',
  rows: readonly Keyed[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  return new Set(await transaction.objectStore(store).getAllKeys(rangeOf(rows)));
}

/** The sound activities that are there with these ids. */
export async function activitiesWith(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<readonly Activity[]> {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  const rows = await transaction.objectStore('activities').getAll(rangeOf(ids.map((id) => ({ id }))));
  return rows.filter((row) => wanted.has(row.id) && isSound('activities', row));
}

/** The sound activities of one account from a day on. */
export async function activitiesSince(
  transaction: WriteTransaction,
  [account, day]: readonly [account: string, day: string],
): Promise<readonly Activity[]> {
  const range = IDBKeyRange.bound([account, day], [account, '9999']);
  const rows = await transaction.objectStore('activities').index('by-day').getAll(range);
  return rows.filter((row) => isSound('activities', row));
}

/** What one account took out of the count, of all days from one on. */
export async function removedSince(
  transaction: WriteTransaction,
  [account, day]: readonly [account: string, day: string],
): Promise<readonly Activity[]> {
  const removed = await allRemoved(transaction);
  return removed.filter((activity) => activity.account === account && activity.day >= day);
}

/** The sound readings that are there with the ids of these. */
export async function knownReadings(
  transaction: WriteTransaction,
  readings: readonly Keyed[],
): Promise<ReadonlyMap<string, Reading>> {
  if (readings.length === 0) return new Map();
  const rows = await transaction.objectStore('readings').getAll(rangeOf(readings));
  return new Map(rows.filter((row) => isSound('readings', row)).map((row) => [row.id, row]));
}

/**
 * Tells of any record whether the member took it out of the count: itself, or with a day of which the sum alone was known
 * and which may have held it.
 */
export async function findKeptOut(transaction: WriteTransaction): Promise<(activity: Activity) => boolean> {
  const standing = await allStanding(transaction);
  const ids = new Set(standing.map((row) => takenOutBy(row)?.id));
  const days = new Set(standing.filter(isClearedSum).map(keyOf));
  return (activity) => ids.has(activity.id) || days.has(keyOf(activity));
}

async function allRemoved(transaction: WriteTransaction): Promise<readonly Activity[]> {
  return (await allStanding(transaction)).flatMap((row) => takenOutBy(row) ?? []);
}

async function allStanding(transaction: WriteTransaction): Promise<readonly Correction[]> {
  const rows = await transaction.objectStore('corrections').getAll();
  return rows.filter((row) => isSound('corrections', row) && row.undoneAt === undefined);
}

function rangeOf(rows: readonly Keyed[]): IDBKeyRange {
  const ids = rows.map(({ id }) => id).sort();
  return IDBKeyRange.bound(ids[0], ids.at(-1));
}
