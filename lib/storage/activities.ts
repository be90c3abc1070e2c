import type { Activity } from '@/lib/domain/activity';
import { threadOf } from '@/lib/domain/tally';
import { keepAside } from './aside';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** The activity with this id. A broken row is set aside and counts as absent. */
export async function findActivity(transaction: WriteTransaction, id: string): Promise<Activity | undefined> {
  const row = await transaction.objectStore('activities').get(id);
  if (row === undefined || isSound('activities', row)) return row;
  await keepAside(transaction, `activities:${id}`, row);
  return undefined;
}

export async function putActivity(transaction: WriteTransaction, activity: Activity): Promise<void> {
  await transaction.objectStore('activities').put(activity);
}

export async function deleteActivity(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('activities').delete(id);
}

/** All sound activities of one account and day, or the first `limit` of them in the order of their ids. */
export async function activitiesOf(
  transaction: WriteTransaction,
  key: readonly [account: string, day: string],
  limit?: number,
): Promise<readonly Activity[]> {
  const range = IDBKeyRange.only([...key]);
  const rows = await transaction.objectStore('activities').index('by-day').getAll(range, limit);
  return rows.filter((row) => isSound('activities', row));
}

/** How many rows one account and day has, without reading them. */
export function countActivities(
  transaction: WriteTransaction,
  key: readonly [account: string, day: string],
): Promise<number> {
  return transaction
    .objectStore('activities')
    .index('by-day')
    .count(IDBKeyRange.only([...key]));
}

/** Whether a message is the only one of its thread on its day; false for any other kind. */
export async function isAloneInThread(transaction: WriteTransaction, activity: Activity): Promise<boolean> {
  const thread = threadOf(activity);
  if (thread === undefined) return false;
  // '.' is the character after '-': the range holds `<thread>` and everything that begins with `<thread>-`.
  const range = IDBKeyRange.bound(thread, `${thread}.`, false, true);
  for await (const { value } of transaction.objectStore('activities').iterate(range)) {
    if (value.id !== activity.id && isSameThread(value, activity)) return false;
  }
  return true;
}

function isSameThread(one: Activity, other: Activity): boolean {
  return one.day === other.day && one.account === other.account && threadOf(one) === threadOf(other);
}
