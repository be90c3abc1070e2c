import type { Reading } from './reading';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** Adds a reading; false when its id is already there. */
export async function addReading(transaction: WriteTransaction, reading: Reading): Promise<boolean> {
  const store = transaction.objectStore('readings');
  if ((await store.getKey(reading.id)) !== undefined) return false;
  await store.put(reading);
  return true;
}

/** The sound readings of all accounts, from one day to another, both included. */
export async function readingsBetween(
  transaction: WriteTransaction,
  [from, to]: readonly [from: string, to: string],
): Promise<readonly Reading[]> {
  const rows = await transaction.objectStore('readings').index('by-day').getAll(IDBKeyRange.bound(from, to));
  return rows.filter((row) => isSound('readings', row));
}

export async function allReadings(transaction: WriteTransaction): Promise<readonly Reading[]> {
  const rows = await transaction.objectStore('readings').getAll();
  return rows.filter((row) => isSound('readings', row));
}
