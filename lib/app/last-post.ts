import type { Activity } from '@/lib/domain/activity';
import { activitiesOf } from '@/lib/storage/activities';
import { findLastPost, putLastPost } from '@/lib/storage/last-post';
import type { WriteTransaction } from '@/lib/storage/schema';

/** Remembers the moment of a post that was seen being shared, unless a later one is known. One added by hand has no moment. */
export async function keepLastPost(
  transaction: WriteTransaction,
  { kind, source, account, at }: Activity,
): Promise<void> {
  if (kind !== 'post' || source !== 'live') return;
  const known = await findLastPost(transaction, account);
  if (known === undefined || known < at) await putLastPost(transaction, account, at);
}

/** After a post was taken back: the last one of its day is the last one known. */
export async function forgetLastPost(
  transaction: WriteTransaction,
  { kind, account, day, at }: Activity,
): Promise<void> {
  if (kind !== 'post' || (await findLastPost(transaction, account)) !== at) return;
  const posts = (await activitiesOf(transaction, [account, day])).filter(
    ({ kind: other, source }) => other === 'post' && source === 'live',
  );
  const moments = posts.map((post) => post.at);
  await putLastPost(transaction, account, moments.length > 0 ? Math.max(...moments) : undefined);
}
