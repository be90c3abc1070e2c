import type { Backup } from '@/lib/domain/backup/backup';
import { dayOf } from '@/lib/domain/day';
import { published } from '@/lib/messaging/published';
import { keysOf } from '@/lib/storage/area';
import { readBackup } from '@/lib/storage/backup-read';
import { writeBackup } from '@/lib/storage/backup-write';
import { DatabaseFailedError } from '@/lib/storage/errors';
import { firstMirroredDay, type MirrorItems, sentinelItem, wholeMirror } from '@/lib/storage/mirror';
import { recount } from '@/lib/storage/recount';
import type { WriteTransaction } from '@/lib/storage/schema';
import { findSentinel, putSentinel } from '@/lib/storage/sentinel';
import { headOf, settingsAfter } from './backup-head';
import type { Context } from './context';
import { publishedFrom } from './publish';
import type { KeptSettings } from './settings';
import { transact } from './transact';

/** All of the member's data, as it is at this moment. Only called from inside the queue. */
export async function readAll(context: Context, settings: KeptSettings): Promise<Backup> {
  const database = await context.database(settings);
  return transact(database, (transaction) => readBackup(transaction, headOf(settings)));
}

/**
 * Puts other data in the place of all that is here, in one transaction: all of it or nothing. Only called from inside
 * the queue.
 * @param decide what shall be there instead; the same object when nothing shall change.
 * @throws DatabaseNewerError, DatabaseFailedError; then all is as it was.
 */
export async function rewrite(
  context: Context,
  settings: KeptSettings,
  decide: (here: Backup) => Backup,
): Promise<void> {
  const database = await context.database(settings);
  const outcome = await transact(database, async (transaction) => {
    const here = await readBackup(transaction, headOf(settings));
    const after = decide(here);
    if (after === here) return undefined;
    await writeBackup(transaction, here, after);
    return renew(transaction, context, settingsAfter(settings, after));
  });
  if (outcome) await publish(context, outcome);
}

/** Everything that follows from the rows, made anew. */
async function renew(transaction: WriteTransaction, context: Context, settings: KeptSettings): Promise<MirrorItems> {
  const sentinel = await findSentinel(transaction);
  if (!sentinel) {
    context.forgetDatabase();
    throw new DatabaseFailedError('The sentinel disappeared; nothing was written.');
  }
  const current = await recount(transaction, [sentinel]);
  await putSentinel(transaction, current);
  const now = context.clock.now();
  const news = await publishedFrom(transaction, settings, now);
  const copy = await wholeMirror(transaction, firstMirroredDay(dayOf(now, settings.dayStart)));
  return { ...copy, ...sentinelItem(current), ...news, [published.settings]: settings };
}

/** Rows of the second copy that are no part of it any more would come back with the next repair. */
async function publish({ storage, secondCopy }: Context, items: MirrorItems): Promise<void> {
  await secondCopy.write(items);
  const stale = (await keysOf(storage, 'mirror:')).filter((key) => !(key in items));
  if (stale.length > 0) await storage.remove(stale);
}
