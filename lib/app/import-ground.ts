import { sensedKinds } from '@/lib/domain/activity';
import { dayOf, type Moment } from '@/lib/domain/day';
import { blindDays, calendarOf } from '@/lib/domain/health/health-view';
import type { Settings } from '@/lib/messaging/published';
import { findHealth } from '@/lib/storage/health';
import { activitiesSince, removedSince } from '@/lib/storage/known-rows';
import type { WriteTransaction } from '@/lib/storage/schema';
import { startedDayOf } from './gather';
import type { Ground } from './import-twins';

/** All that an import is compared with. */
export async function findGround(
  transaction: WriteTransaction,
  account: string,
  { settings, now }: { readonly settings: Settings; readonly now: Moment },
): Promise<Ground> {
  const day = dayOf(now, settings.dayStart);
  const startedDay = await startedDayOf(transaction, account, { day, settings, now });
  const activities = await activitiesSince(transaction, [account, startedDay]);
  const health = await findHealth(transaction, now.at);
  return {
    day,
    startedDay,
    blindDays: blindDays(health, calendarOf(now.offset, settings.dayStart)),
    live: activities.filter(({ source }) => source === 'live'),
    byHand: activities.filter(({ source, kind }) => source === 'manual' && sensedKinds.some((each) => each === kind)),
    removed: await removedSince(transaction, [account, startedDay]),
  };
}
