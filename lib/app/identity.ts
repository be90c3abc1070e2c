import { published, type Settings } from '@/lib/messaging/published';
import { findIdentity, Identity, putIdentity } from '@/lib/storage/identity';
import { identityItem } from '@/lib/storage/mirror';
import type { Context } from './context';
import { secretFrom } from './keys';
import { transact } from './transact';

/**
 * Sees to it that this installation has its secret for the marks of members, and that it is published. A secret that
 * only `storage.local` lost comes back from the database: with another one, every member would be a new one. Only called
 * from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was changed.
 */
export async function keepIdentity(context: Context, settings: Settings): Promise<void> {
  const { [published.salt]: salt } = await context.storage.get([published.salt]);
  if (salt !== undefined && Identity.safeParse({ salt }).success) return;
  const database = await context.database(settings);
  const identity = await transact(database, async (transaction) => {
    const found = await findIdentity(transaction);
    const kept = { ...found, salt: found.salt ?? secretFrom(context.random) };
    await putIdentity(transaction, kept);
    return kept;
  });
  const member = identity.current && { [published.member]: identity.current };
  await context.storage.set({ ...identityItem(identity), [published.salt]: identity.salt, ...member });
}
