import { dayOf, type Moment } from '@/lib/domain/day';
import type { Settings } from '@/lib/messaging/published';
import { findArchive } from '@/lib/storage/archive-record';
import { findHealth } from '@/lib/storage/health';
import { activitiesSince, removedSince } from '@/lib/storage/known-rows';
import type { WriteTransaction } from '@/lib/storage/schema';
import { startedDayOf } from './gather';
import { type Ground, isAddedByHand } from './import-twins';
import { unseenDays } from './unseen-days';

/** All that an import is compared with. */
export async function findGround(
  transaction: WriteTransaction,
  account: string,
  { settings, now }: { readonly settings: Settings; readonly now: Moment },
): Promise<Ground> {
  const day = dayOf(now, settings.dayStart);
  const startedDay = await startedDayOf(transaction, account, { day, settings, now });
  // Nothing of the years before is read where nothing was ever imported.
  const from = (await findArchive(transaction, account)) ? '' : startedDay;
  const activities = await activitiesSince(transaction, [account, from]);
  const removed = await removedSince(transaction, [account, from]);
  const health = await findHealth(transaction, now.at);
  const isCounted = (row: { readonly day: string }) => row.day >= startedDay;
  const counted = activities.filter(isCounted);
  return {
    day,
    startedDay,
    blindDays: unseenDays(health, settings, now),
    live: counted.filter(({ source }) => source === 'live'),
    byHand: counted.filter(isAddedByHand),
    removed: removed.filter(isCounted),
    messages: [...activities, ...removed].filter(({ source, kind }) => source === 'archive' && kind === 'message'),
  };
}
