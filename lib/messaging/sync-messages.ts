import type { SyncAct, SyncStatus } from '@/lib/domain/sync/sync-status';

/** The message about sync between the member's browsers. */
export interface SyncMessages {
  sync: { request: { type: 'sync'; act: SyncAct }; answer: SyncStatus };
}
