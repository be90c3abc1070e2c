import { z } from 'zod/mini';
import { profileItems } from '@/lib/domain/estimate/answers';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import { auditGroups } from '@/lib/domain/estimate/capture';
import { keepAside } from './aside';
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
  const key = prefix + account;
  const row = await transaction.objectStore('meta').get(key);
  if (row === undefined) return undefined;
  const parsed = StoredArchive.safeParse(row);
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  if (parsed.success) return parsed.data as ArchiveRecord;
  await keepAside(transaction, key, row);
  return undefined;
}

/** Takes the place of what was kept before; undefined forgets it. */
export async function putArchive(
  transaction: WriteTransaction,
  account: string,
  archive: ArchiveRecord | undefined,
): Promise<void> {
  const store = transaction.objectStore('meta');
  if (archive) await store.put({ key: prefix + account, ...archive });
  else await store.delete(prefix + account);
}
