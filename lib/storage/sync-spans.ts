import { z } from 'zod/mini';
import type { SyncSpan } from '@/lib/domain/sync/register-content';
import { findRecord, putRecord } from './meta-record';
import { counts, day } from './rows';
import type { WriteTransaction } from './schema';

const StoredSpans = z.object({ spans: z.array(z.object({ from: day, to: day, sums: counts })) });

const key = 'sync';

/**
 * What other devices did, as of the last sync. It follows from what they sent: in no second copy and in no backup, for
 * the next sync makes it anew. A broken record is set aside.
 */
export async function findSpans(transaction: WriteTransaction): Promise<readonly SyncSpan[]> {
  return (await findRecord(transaction, key, StoredSpans))?.spans ?? [];
}

/** Takes the place of what was known. */
export function putSpans(transaction: WriteTransaction, spans: readonly SyncSpan[]): Promise<void> {
  return putRecord(transaction, key, spans.length === 0 ? undefined : { spans });
}
