import type { Summary } from '@/lib/domain/summary';
import { published } from '@/lib/messaging/published';
import { findIdentity } from '@/lib/storage/identity';
import type { Context } from './context';
import { findScene } from './gather';
import { publishedAnew, summaryOfSignedIn } from './publish';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * Works out the summary of this very moment, keeps it in the database and publishes it in `storage.local`, together with
 * everything else that is published. The day may have changed since the last write.
 * @throws NotStartedError, DatabaseNewerError, DatabaseFailedError
 */
export function summary(context: Context): Promise<Summary> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const database = await context.database(settings);
    const news = await transact(database, (transaction) => publishedAnew(transaction, settings, now));
    await context.storage.set({ ...news });
    return news[published.summary];
  });
}

/**
 * The summary of the member who is signed in to LinkedIn, whatever account is shown; it is kept and published nowhere.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function signedInSummary(context: Context): Promise<Summary> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    return transact(await context.database(settings), async (transaction) =>
      summaryOfSignedIn(transaction, await findScene(transaction, settings, now), await findIdentity(transaction)),
    );
  });
}
