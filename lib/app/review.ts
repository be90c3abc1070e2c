import { reviewOf, type WeekReview } from '@/lib/domain/review/review';
import { defaultPreferences } from '@/lib/messaging/preferences';
import type { Context } from './context';
import { findScene, gather } from './gather';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * The weekly review of this very moment.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function review(context: Context): Promise<WeekReview> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const { goals, reminders } = settings.preferences ?? defaultPreferences;
    return transact(await context.database(settings), async (transaction) =>
      reviewOf({
        ...(await gather(transaction, await findScene(transaction, settings, now), 'recent')),
        goals,
        reminders,
      }),
    );
  });
}
