import { dayOf } from '@/lib/domain/day';
import type { Settings } from '@/lib/messaging/published';
import { firstMirroredDay } from '@/lib/storage/mirror';
import { collect } from './collect';
import type { Context } from './context';
import { keepIdentity } from './identity';
import { keepKeys } from './keys';
import { retain } from './retain';
import { findSettings } from './settings';
import { keepSnapshots } from './snapshots';
import { summary } from './summary';

/**
 * What has to be done now and then: fresh keys, the secret of this installation where an older version made none, what
 * still lies in the outbox, the summary of a new day, no activities in the second copy that are older than
 * a week, the day's snapshot, no single activities that are older than the member wants. Does nothing before consent.
 * @throws DatabaseNewerError, DatabaseFailedError; the next run takes up what is left.
 */
export async function upkeep(context: Context): Promise<void> {
  if (!(await findSettings(context.storage))) return;
  await collect(context);
  await step(context, (settings) => keepKeys(context, settings));
  await step(context, (settings) => keepIdentity(context, settings));
  await summary(context);
  await step(context, ({ dayStart }) =>
    context.secondCopy.prune(firstMirroredDay(dayOf(context.clock.now(), dayStart))),
  );
  await step(context, async (settings) => {
    // Both read everything, so once a day has to do.
    if (await keepSnapshots(context, settings)) await retain(context, settings);
  });
}

/** Between two steps the member may have deleted everything: then nothing may be made anew. */
function step(context: Context, work: (settings: Settings) => Promise<unknown>): Promise<void> {
  return context.queue(async () => {
    const settings = await findSettings(context.storage);
    if (settings) await work(settings);
  });
}
