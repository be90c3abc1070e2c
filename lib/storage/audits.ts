import { z } from 'zod/mini';
import type { Audits } from '@/lib/domain/estimate/capture';
import { findRecord, putRecord } from './meta-record';
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

const prefix = 'audits:';

/** How counting compared with LinkedIn's archive; undefined without one. A broken record is set aside. */
export async function findAudits(transaction: WriteTransaction, account: string): Promise<Audits | undefined> {
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  return (await findRecord(transaction, prefix + account, StoredAudits)) as Audits | undefined;
}

/** Takes the place of what was kept before; undefined forgets it. */
export function putAudits(transaction: WriteTransaction, account: string, audits: Audits | undefined): Promise<void> {
  return putRecord(transaction, prefix + account, audits);
}
