import { z } from 'zod/mini';
import type { Audits } from '@/lib/domain/estimate/capture';
import { keepAside } from './aside';
import { count } from './rows';
import type { WriteTransaction } from './schema';

const StoredAudit = z.optional(z.object({ live: count, archive: count }));

const StoredAudits = z.object({
  posts: StoredAudit,
  comments: StoredAudit,
  reactions: StoredAudit,
  invitations: StoredAudit,
  messages: StoredAudit,
});

/** How counting compared with LinkedIn's archive; undefined without one. A broken record is set aside. */
export async function findAudits(transaction: WriteTransaction, account: string): Promise<Audits | undefined> {
  const key = `audits:${account}`;
  const row = await transaction.objectStore('meta').get(key);
  if (row === undefined) return undefined;
  const parsed = StoredAudits.safeParse(row);
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  if (parsed.success) return parsed.data as Audits;
  await keepAside(transaction, key, row);
  return undefined;
}

/** Takes the place of what was kept before; undefined forgets it. */
export async function putAudits(
  transaction: WriteTransaction,
  account: string,
  audits: Audits | undefined,
): Promise<void> {
  const store = transaction.objectStore('meta');
  if (audits) await store.put({ key: `audits:${account}`, ...audits });
  else await store.delete(`audits:${account}`);
}
