import { z } from 'zod/mini';
import type { SyncSpan } from '@/lib/domain/sync/register-content';
import { keepAside } from './aside';
import { counts, day } from './rows';
import type { WriteTransaction } from './schema';

const StoredSpans = z.object({ spans: z.array(z.object({ from: day, to: day, sums: counts })) });

const key = 'sync';

/**
 * What other devices did, as of the last sync. It follows from what they sent: in no second copy and in no backup, for
 * the next sync makes it anew. A broken record is set aside.
 */
export async function findSpans(transaction: WriteTransaction): Promise<readonly SyncSpan[]> {
  const row = await transaction.objectStore('meta').get(key);
  if (row === undefined) return [];
  const parsed = StoredSpans.safeParse(row);
  if (parsed.success) return parsed.data.spans;
  await keepAside(transaction, key, row);
  return [];
}

/** Takes the place of what was known. */
export async function putSpans(transaction: WriteTransaction, spans: readonly SyncSpan[]): Promise<void> {
  const store = transaction.objectStore('meta');
  if (spans.length === 0) await store.delete(key);
  else await store.put({ key, spans });
}
