import { z } from 'zod/mini';
import { keepAside } from './aside';
import { count } from './rows';
import type { WriteTransaction } from './schema';

const StoredLastPost = z.object({ at: count });

const prefix = 'last-post:';

/**
 * When this member's last post was counted (epoch milliseconds), where it is known: it spares reading activities. It is in
 * no second copy, since it matters for a day at most. A broken record is set aside.
 */
export async function findLastPost(transaction: WriteTransaction, account: string): Promise<number | undefined> {
  const row = await transaction.objectStore('meta').get(prefix + account);
  if (row === undefined) return undefined;
  const parsed = StoredLastPost.safeParse(row);
  if (!parsed.success) await keepAside(transaction, prefix + account, row);
  return parsed.success ? parsed.data.at : undefined;
}

/** Takes the place of what was known; undefined makes it unknown. */
export async function putLastPost(
  transaction: WriteTransaction,
  account: string,
  at: number | undefined,
): Promise<void> {
  const store = transaction.objectStore('meta');
  if (at === undefined) await store.delete(prefix + account);
  else await store.put({ key: prefix + account, at });
}
