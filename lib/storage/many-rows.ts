import type { Activity } from '@/lib/domain/activity';
import type { Reading } from '@/lib/domain/reading';
import { type Tally, tallyOf, tallyWith } from '@/lib/domain/tally';
import { activitiesOf } from './activities';
import { mergedTally } from './compare-tallies';
import { keyOf } from './recount';
import type { WriteTransaction } from './schema';
import { findTally, putTally } from './tallies';

/**
 * Rows by the hundred thousand. One at a time, each would be waited for four times; here, rows are put without waiting for
 * each, and a day's tally is written once.
 */

/** Rows, or days, that may be under way at once: more would only fill the memory. */
const together = 1_000;

/** Puts activities that are not there yet, and brings the tallies of their days up to date. */
export async function putActivities(transaction: WriteTransaction, activities: readonly Activity[]): Promise<void> {
  await inGroups(dayByDay(activities), (rows) => raise(transaction, rows));
  const store = transaction.objectStore('activities');
  await inGroups(activities, (row) => store.put(row));
}

/** Deletes activities that are there, and takes them out of the tallies of their days. */
export async function deleteActivities(transaction: WriteTransaction, activities: readonly Activity[]): Promise<void> {
  const store = transaction.objectStore('activities');
  await inGroups(activities, ({ id }) => store.delete(id));
  await inGroups(dayByDay(activities), (rows) => lower(transaction, rows));
}

export async function putReadings(transaction: WriteTransaction, readings: readonly Reading[]): Promise<void> {
  const store = transaction.objectStore('readings');
  await inGroups(readings, (row) => store.put(row));
}

export async function deleteReadings(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const store = transaction.objectStore('readings');
  await inGroups(ids, (id) => store.delete(id));
}

async function inGroups<Row>(rows: readonly Row[], work: (row: Row) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += together) {
    await Promise.all(rows.slice(from, from + together).map(work));
  }
}

type DayRows = readonly [Activity, ...Activity[]];

function dayByDay(activities: readonly Activity[]): readonly DayRows[] {
  const lists = [...Map.groupBy(activities, keyOf).values()];
  return lists.flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []));
}

/** Called before the rows themselves are put. */
async function raise(transaction: WriteTransaction, rows: DayRows): Promise<void> {
  const [{ account, day }] = rows;
  const tally = await findTally(transaction, [account, day]);
  const before = tally ? await activitiesOf(transaction, [account, day]) : [];
  const listed = tallyOf(account, day, [...before, ...rows]);
  // What a restored day has counted of these rows before nobody knows: they may be among what was lost.
  await putTally(transaction, tally?.restored ? mergedTally(tally, listed) : listed);
}

/** Called after the rows themselves were deleted. */
async function lower(transaction: WriteTransaction, rows: DayRows): Promise<void> {
  const [{ account, day }] = rows;
  const tally = await findTally(transaction, [account, day]);
  const left = tallyOf(account, day, await activitiesOf(transaction, [account, day]));
  await putTally(transaction, tally?.restored ? without(tally, rows) : left);
}

function without(tally: Tally, rows: DayRows): Tally {
  return rows.reduce((lowered, activity) => tallyWith(lowered, { activity, sign: -1 }), tally);
}
