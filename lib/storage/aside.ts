import type { WriteTransaction } from './schema';

/** Keeps a broken row under its own key, as it was found, so that it can still be exported and looked at. */
export async function keepAside(transaction: WriteTransaction, name: string, row: unknown): Promise<void> {
  await transaction.objectStore('meta').put({ key: `aside:${name}`, row });
}
