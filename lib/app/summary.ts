import { defaultAccount } from '@/lib/domain/activity';
import { addDays, dayOf, type Moment } from '@/lib/domain/day';
import { summarise } from '@/lib/domain/summarise';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import type { WriteTransaction } from '@/lib/storage/schema';
import { talliesOf } from '@/lib/storage/tallies';
import type { Context } from './context';
import { seenKinds } from './sensed';
import { requireSettings } from './settings';
import { transact } from './transact';

/** Days that the estimate looks back, with today. */
const lookBack = 90;

/**
 * Works out the summary of this very moment, keeps it in the database and publishes it in `storage.local`. The day may
 * have changed since the last write.
 * @throws NotStartedError, DatabaseNewerError, DatabaseFailedError
 */
export function summary(context: Context): Promise<Summary> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const database = await context.database(settings);
    const current = await transact(database, (transaction) => putSummary(transaction, settings, now));
    await context.storage.set({ [published.summary]: current });
    return current;
  });
}

/** Works out the summary from the tallies as they are inside a transaction, and keeps it there. */
export async function putSummary(transaction: WriteTransaction, settings: Settings, now: Moment): Promise<Summary> {
  const day = dayOf(now, settings.dayStart);
  const current = summarise({
    account: defaultAccount,
    day,
    now: now.at,
    startedDay: dayOf({ at: settings.startedAt, offset: now.offset }, settings.dayStart),
    tallies: await talliesOf(transaction, defaultAccount, [addDays(day, 1 - lookBack), day]),
    seenKinds,
  });
  await transaction.objectStore('meta').put({ key: 'summary', summary: current });
  return current;
}
