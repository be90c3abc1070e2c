import { z } from 'zod/mini';
import { profileItems } from '@/lib/domain/estimate/answers';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import { auditGroups } from '@/lib/domain/estimate/capture';
import { findRecord, putRecord } from './meta-record';
import { count, day } from './rows';
import type { WriteTransaction } from './schema';

const items = z.array(z.enum(profileItems));

const StoredArchive = z.object({
  facts: z.object({
    invitations: z.optional(z.object({ sent: count, accepted: count })),
    questions: z.optional(z.object({ asked: count, replied: count })),
    connections: z.optional(count),
    seniors: z.optional(count),
    coworkers: z.optional(count),
    profile: z.optional(z.object({ has: items, lacks: items })),
  }),
  until: count,
  day,
  days: z.partialRecord(z.enum(auditGroups), day),
  startedDay: day,
});

const prefix = 'archive:';

/** What is kept of the exports that this member imported; undefined without any. A broken record is set aside. */
export async function findArchive(transaction: WriteTransaction, account: string): Promise<ArchiveRecord | undefined> {
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  return (await findRecord(transaction, prefix + account, StoredArchive)) as ArchiveRecord | undefined;
}

/** Takes the place of what was kept before; undefined forgets it. */
export function putArchive(
  transaction: WriteTransaction,
  account: string,
  archive: ArchiveRecord | undefined,
): Promise<void> {
  return putRecord(transaction, prefix + account, archive);
}
