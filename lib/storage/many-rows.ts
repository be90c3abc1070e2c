import { unwrap } from 'idb';
import type { Activity } from '@/lib/domain/activity';
import type { Reading } from '@/lib/domain/reading';
import { type DaySum, growthOf, type Tally, tallyMinus, tallyOf } from '@/lib/domain/tally';
import { activitiesOf } from './activities';
import { mergedTally } from './compare-tallies';
import { keyOf } from './recount';
import type { Schema, WriteTransaction } from './schema';
import { findTally } from './tallies';

/**
 * Rows by the hundred thousand. One at a time, each would be waited for four times; here, none is waited for by itself,
 * and a day's tally is written once. A row that cannot be written ends the transaction, and with it all of them.
 */

/** Rows that may be under way at once: more would only fill the memory. */
const together = 2_000;

/** By how much the sum of a restored day grew, which its single activities do not tell. */
export type Growth = DaySum & Pick<Tally, 'account' | 'day'>;

/** Puts activities that are not there yet, and brings the tallies of their days up to date. */
export async function putActivities(
  transaction: WriteTransaction,
  activities: readonly Activity[],
): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  await changeTallies(transaction, activities, (before, there, rows) => {
    const after = raised(before, there, rows);
    if (before?.restored) grown.push({ ...before, ...growthOf(before, after) });
    return after;
  });
  await putAll(transaction, 'activities', activities);
  return grown;
}

/** Deletes activities that are there, and takes them out of the tallies of their days; of restored ones what they grew by. */
export async function deleteActivities(
  transaction: WriteTransaction,
  activities: readonly Activity[],
  grown: readonly Growth[],
): Promise<void> {
  const growths = new Map(grown.map((growth) => [keyOf(growth), growth]));
  await deleteAll(
    transaction,
    'activities',
    activities.map(({ id }) => id),
  );
  await changeTallies(transaction, activities, (before, left, rows) => {
    const growth = growths.get(keyOf(rows[0]));
    // It may have been whole for a while: without these rows it is not.
    if (before && growth) return { ...tallyMinus(before, growth), restored: true };
    return before?.restored ? before : tallyOf(rows[0].account, rows[0].day, left);
  });
}

export async function putReadings(transaction: WriteTransaction, readings: readonly Reading[]): Promise<void> {
  await putAll(transaction, 'readings', readings);
}

export async function deleteReadings(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await deleteAll(transaction, 'readings', ids);
}

type RowStore = 'activities' | 'readings' | 'tallies';

function putAll<Store extends RowStore>(
  transaction: WriteTransaction,
  name: Store,
  rows: readonly Schema[Store]['value'][],
): Promise<void> {
  const store = unwrap(transaction.objectStore(name));
  return inGroups(rows, (row) => store.put(row));
}

function deleteAll(transaction: WriteTransaction, name: RowStore, ids: readonly string[]): Promise<void> {
  const store = unwrap(transaction.objectStore(name));
  return inGroups(ids, (id) => store.delete(id));
}

/** The next group is on its way before the last one is done. */
async function inGroups<Row>(rows: readonly Row[], ask: (row: Row) => IDBRequest): Promise<void> {
  let before: Promise<unknown> | undefined;
  for (let from = 0; from < rows.length; from += together) {
    const last = rows
      .slice(from, from + together)
      .map(ask)
      .at(-1);
    await before;
    before = last && settled(last);
  }
  await before;
}

/** What a failed request says comes out at the end of its transaction, which it ends. */
function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve) => {
    request.addEventListener('success', resolve);
    request.addEventListener('error', resolve);
  });
}

type DayRows = readonly [Activity, ...Activity[]];

function dayByDay(activities: readonly Activity[]): readonly DayRows[] {
  const lists = [...Map.groupBy(activities, keyOf).values()];
  return lists.flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []));
}

/** The tally of a day after rows of it were added, or taken out: from the one before and the rows that are there. */
type Change = (before: Tally | undefined, there: readonly Activity[], rows: DayRows) => Tally;

async function changeTallies(
  transaction: WriteTransaction,
  activities: readonly Activity[],
  change: Change,
): Promise<void> {
  const days = await transaction.objectStore('tallies').getAllKeys();
  const counted = new Set(days.map(([account, day]) => keyOf({ account, day })));
  const changed = dayByDay(activities).map(async (rows) => {
    const [{ account, day }] = rows;
    if (!counted.has(keyOf(rows[0]))) return change(undefined, [], rows);
    const before = await findTally(transaction, [account, day]);
    return change(before, await activitiesOf(transaction, [account, day]), rows);
  });
  await putAll(transaction, 'tallies', await Promise.all(changed));
}

/** Called before the rows themselves are put. */
function raised(before: Tally | undefined, there: readonly Activity[], rows: DayRows): Tally {
  const [{ account, day }] = rows;
  const listed = tallyOf(account, day, [...there, ...rows]);
  // What a restored day has counted of these rows before nobody knows: they may be among what was lost.
  return before?.restored ? mergedTally(before, listed) : listed;
}
