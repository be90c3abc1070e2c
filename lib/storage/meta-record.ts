import type { z } from 'zod/mini';
import { keepAside } from './aside';
import type { WriteTransaction } from './schema';

/** What lies under a key of `meta`; undefined without any. A broken record is set aside. */
export async function findRecord<Shape extends z.ZodMiniType>(
  transaction: WriteTransaction,
  key: string,
  shape: Shape,
): Promise<z.output<Shape> | undefined> {
  const row = await transaction.objectStore('meta').get(key);
  if (row === undefined) return undefined;
  const parsed = shape.safeParse(row);
  if (!parsed.success) await keepAside(transaction, key, row);
  return parsed.success ? parsed.data : undefined;
}

/** Takes the place of what was there before; undefined forgets it. */
export async function putRecord(transaction: WriteTransaction, key: string, record: object | undefined): Promise<void> {
  const store = transaction.objectStore('meta');
  if (record) await store.put({ key, ...record });
  else await store.delete(key);
}
