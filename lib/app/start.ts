import { published, type Settings } from '@/lib/messaging/published';
import type { Context } from './context';
import { keepIdentity } from './identity';
import { keepKeys } from './keys';
import { findSettings } from './settings';

/**
 * The member's consent: opens the database for the first time and lets counting begin at this moment. Said again, it
 * only changes whether insights are shown; the beginning stays.
 * @returns epoch milliseconds of the first consent.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was started.
 */
export function start(context: Context, insights: boolean): Promise<{ startedAt: number }> {
  return context.queue(async () => {
    const earlier = await findSettings(context.storage);
    const settings: Settings = { startedAt: context.clock.now().at, dayStart: 0, ...earlier, insights };
    await context.database(settings);
    await keepKeys(context, settings);
    await keepIdentity(context, settings);
    // Last, because it is what everything else takes for consent.
    await context.storage.set({ [published.settings]: settings });
    return { startedAt: settings.startedAt };
  });
}
