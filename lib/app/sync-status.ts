import { z } from 'zod/mini';
import { noSync, type SyncStatus, syncOutcomes } from '@/lib/domain/sync/sync-status';
import { published } from '@/lib/messaging/published';
import type { StorageArea } from '@/lib/storage/area';
import { count, day } from '@/lib/storage/rows';
import { isSyncOn } from '@/lib/storage/sync-switch';

const StoredStatus = z.object({
  outcome: z.optional(z.enum(syncOutcomes)),
  triedAt: z.optional(count),
  sentAt: z.optional(count),
  receivedAt: z.optional(count),
  others: count,
  newer: count,
  bytes: z.optional(count),
  isCoarse: z.boolean(),
  leftOut: z.optional(day),
});

/** How sync stood the last time, and whether it is on now. What is broken of it counts as never said. */
export async function findSyncStatus(storage: StorageArea): Promise<SyncStatus> {
  const { [published.sync]: value } = await storage.get([published.sync]);
  const parsed = StoredStatus.safeParse(value);
  const isOn = await isSyncOn(storage);
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  return parsed.success ? { ...(parsed.data as SyncStatus), isOn } : { ...noSync, isOn };
}

/** Publishes how it stands. */
export async function saveSyncStatus(storage: StorageArea, status: SyncStatus): Promise<SyncStatus> {
  await storage.set({ [published.sync]: status });
  return status;
}
