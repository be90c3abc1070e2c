import { z } from 'zod/mini';
import { findRecord, putRecord } from './meta-record';
import { count } from './rows';
import type { WriteTransaction } from './schema';

const StoredLastPost = z.object({ at: count });

const prefix = 'last-post:';

/**
 * When this member's last post was counted (epoch milliseconds), where it is known: it spares reading activities. It is in
 * no second copy, since it matters for a day at most. A broken record is set aside.
 */
export async function findLastPost(transaction: WriteTransaction, account: string): Promise<number | undefined> {
  return (await findRecord(transaction, prefix + account, StoredLastPost))?.at;
}

/** Takes the place of what was known; undefined makes it unknown. */
export function putLastPost(transaction: WriteTransaction, account: string, at: number | undefined): Promise<void> {
  return putRecord(transaction, prefix + account, at === undefined ? undefined : { at });
}
