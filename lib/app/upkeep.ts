import { dayOf } from '@/lib/domain/day';
import { firstMirroredDay } from '@/lib/storage/mirror';
import { collect } from './collect';
import type { Context } from './context';
import { keepIdentity } from './identity';
import { keepKeys } from './keys';
import { findSettings } from './settings';
import { summary } from './summary';

/**
 * What has to be done now and then: fresh keys, the secret of this installation where an older version made none, what
 * still lies in the outbox, the summary of a new day, no activities in the second copy that are older than a week. Does nothing before consent.
 * @throws DatabaseNewerError, DatabaseFailedError; the next run takes up what is left.
 */
export async function upkeep(context: Context): Promise<void> {
  const settings = await findSettings(context.storage);
  if (!settings) return;
  await collect(context);
  await context.queue(() => keepKeys(context, settings));
  await context.queue(() => keepIdentity(context, settings));
  await summary(context);
  const today = dayOf(context.clock.now(), settings.dayStart);
  await context.queue(() => context.secondCopy.prune(firstMirroredDay(today)));
}
