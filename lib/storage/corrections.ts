import type { Correction } from '@/lib/domain/corrections';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** The correction with this id; a broken one counts as absent. */
export async function findCorrection(transaction: WriteTransaction, id: string): Promise<Correction | undefined> {
  const row = await transaction.objectStore('corrections').get(id);
  return isSound('corrections', row) ? row : undefined;
}

/** The correction that keeps this record out of the count; undefined when none does. */
export async function findRemovalOf(transaction: WriteTransaction, id: string): Promise<Correction | undefined> {
  const rows = await transaction.objectStore('corrections').index('by-activity').getAll(id);
  return rows.find((row) => isSound('corrections', row) && row.undoneAt === undefined);
}

export async function putCorrection(transaction: WriteTransaction, correction: Correction): Promise<void> {
  await transaction.objectStore('corrections').put(correction);
}

/** The sound corrections of all accounts, from one day to another, both included; at most so many. */
export async function correctionsBetween(
  transaction: WriteTransaction,
  [from, to]: readonly [from: string, to: string],
  limit?: number,
): Promise<readonly Correction[]> {
  const range = IDBKeyRange.bound(from, to);
  const rows = await transaction.objectStore('corrections').index('by-day').getAll(range, limit);
  return rows.filter((row) => isSound('corrections', row));
}
