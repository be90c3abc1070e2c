import type { Activity } from '@/lib/domain/activity';
import { deleteActivity, isAloneInThread, putActivity } from '@/lib/storage/activities';
import type { Books } from './books';
import { forgetLastPost, keepLastPost } from './last-post';

/** Counts a record and keeps it. */
export async function putIn(books: Books, activity: Activity): Promise<void> {
  await enter(books, activity, 1);
  await putActivity(books.transaction, activity);
  await keepLastPost(books.transaction, activity);
}

/** Takes a record out of the count and deletes it. */
export async function takeOut(books: Books, activity: Activity): Promise<void> {
  await enter(books, activity, -1);
  await deleteActivity(books.transaction, activity.id);
  await forgetLastPost(books.transaction, activity);
}

/** Before the row itself is written or deleted: whether a thread is new is told by the other rows. */
async function enter({ transaction, days, touched }: Books, activity: Activity, sign: 1 | -1): Promise<void> {
  await days.enter({ activity, sign, newThread: await isAloneInThread(transaction, activity) });
  touched.push(activity.id);
}
