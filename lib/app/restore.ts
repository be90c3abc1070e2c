import { dayOf } from '@/lib/domain/day';
import type { Settings } from '@/lib/messaging/published';
import { isWhole } from '@/lib/storage/inspect';
import { firstMirroredDay, type MirrorItems, sentinelItem, wholeMirror } from '@/lib/storage/mirror';
import { findMirrorSentinel, readMirror } from '@/lib/storage/mirror-content';
import { reconcile } from '@/lib/storage/reconcile';
import type { Database } from '@/lib/storage/schema';
import type { Context } from './context';
import { publishedFrom } from './publish';
import { transact } from './transact';

type Tools = Pick<Context, 'clock' | 'random' | 'storage' | 'secondCopy'>;

/**
 * Compares a freshly opened database with its second copy. When they agree, a few counts are all it costs; when they
 * do not, what the database lost is rebuilt from the copy, and the copy is made anew from the database.
 * @throws DatabaseFailedError; then both copies are as they were.
 */
export async function restore(tools: Tools, database: Database, settings: Settings): Promise<void> {
  const now = tools.clock.now();
  const from = firstMirroredDay(dayOf(now, settings.dayStart));
  const sentinel = await findMirrorSentinel(tools.storage);
  if (sentinel && (await transact(database, (transaction) => isWhole(transaction, sentinel, from)))) return;
  const mirror = sentinel && (await readMirror(tools.storage, sentinel));
  const items = await transact(database, async (transaction): Promise<MirrorItems> => {
    const current = await reconcile(transaction, mirror, { installId: tools.random.id(), from });
    const news = await publishedFrom(transaction, settings, now);
    return { ...(await wholeMirror(transaction, from)), ...sentinelItem(current), ...news };
  });
  await tools.secondCopy.write(items);
}
