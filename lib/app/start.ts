import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { keepIdentity } from './identity';
import { keepKeys } from './keys';
import { enterOpenPages, keepPageScripts, pageScripts } from './page-scripts';
import { findSettings, isInPages } from './settings';

/**
 * The member's consent: opens the database for the first time and lets counting begin at this moment. Said again, it
 * only changes whether insights are shown; the beginning stays. LinkedIn's pages get our scripts before this is answered;
 * those that are open already get them at the same time.
 * @returns epoch milliseconds of the first consent.
 * @throws DatabaseNewerError, DatabaseFailedError, what the browser throws; then nothing was started.
 */
export function start(context: Context, insights: boolean): Promise<{ startedAt: number }> {
  return context.queue(async () => {
    const earlier = await findSettings(context.storage);
    const now = context.clock.now().at;
    const isOther = earlier && earlier.insights !== insights;
    const settings = { startedAt: now, dayStart: 0, ...earlier, insights, ...(isOther && { changedAt: now }) };
    await context.database(settings);
    await keepKeys(context, settings);
    await keepIdentity(context, settings);
    // Before the consent is there to be read: the very next page has to count.
    const wereMissing = await keepPageScripts(context, isInPages(settings));
    // Last, because it is what everything else takes for consent.
    await context.storage.set({ [published.settings]: settings });
    // Nobody waits for it: a page that is busy or asleep answers late.
    if (wereMissing) void enterOpenPages(context, pageScripts);
    return { startedAt: settings.startedAt };
  });
}
