import type { Activity } from '@/lib/domain/activity';
import type { Reading } from '@/lib/domain/reading';
import type { Settings } from '@/lib/messaging/published';
import { findKeptOut, knownIds, knownReadings } from '@/lib/storage/known-rows';
import { type Growth, putActivities, putReadings } from '@/lib/storage/many-rows';
import { recount } from '@/lib/storage/recount';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Changed } from './apply';
import type { Context } from './context';
import { carryOut } from './write';

/** What a large write changed. */
export interface Written {
  /** The activities that were not there before. */
  readonly activities: readonly Activity[];
  /** The readings that were not there before. */
  readonly readings: readonly Reading[];
  /** The readings in whose place others were put. */
  readonly replaced: readonly Reading[];
  readonly grown: readonly Growth[];
}

/** Rows with the accounts that they are of, and what else is to be done with them. */
export interface ManyRows {
  readonly activities: readonly Activity[];
  readonly readings: readonly Reading[];
  /** Of two readings with one id, the one to keep; the one that is there unless said otherwise. */
  readonly choose?: (known: Reading, other: Reading) => Reading;
  /** Carried out in the same transaction, after the rows. */
  readonly after?: (transaction: WriteTransaction, written: Written) => Promise<void>;
}

/**
 * Writes any number of rows in one transaction: all of them or, when anything goes wrong or the worker is stopped, none.
 * What is there already adds nothing, and what the member took out of the count stays out. Tallies, sentinel, summary and
 * second copy follow. Only called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was changed.
 */
export async function writeRows(context: Context, settings: Settings, rows: ManyRows): Promise<Written> {
  const { outcome } = await carryOut(context, settings, async (transaction, { sentinel }) => {
    const written = await putNew(transaction, rows);
    await rows.after?.(transaction, written);
    const { activities, readings, replaced } = written;
    const touched = touchedBy(activities, [...readings, ...replaced]);
    return { ...touched, written, sentinel: await recount(transaction, [sentinel]) };
  });
  return outcome.written;
}

async function putNew(transaction: WriteTransaction, rows: ManyRows): Promise<Written> {
  const { choose = (known) => known } = rows;
  const known = await knownIds(transaction, 'activities', rows.activities);
  const isKeptOut = await findKeptOut(transaction);
  const activities = rows.activities.filter((row) => !known.has(row.id) && !isKeptOut(row));
  const knownOnes = await knownReadings(transaction, rows.readings);
  const readings = rows.readings.filter(({ id }) => !knownOnes.has(id));
  const better = rows.readings.flatMap((reading) => {
    const before = knownOnes.get(reading.id);
    return before && choose(before, reading) !== before ? [{ before, reading }] : [];
  });
  const grown = await putActivities(transaction, activities);
  await putReadings(transaction, [...readings, ...better.map(({ reading }) => reading)]);
  return { activities, readings, replaced: better.map(({ before }) => before), grown };
}

/** A large write goes into every part of the copy. */
const allParts: ReadonlySet<number> = new Set(Array.from({ length: 16 }, (_, part) => part));

/** What of the copy belongs to these rows. */
export function touchedBy(activities: readonly Activity[], readings: readonly Reading[]): Omit<Changed, 'sentinel'> {
  return {
    isChanged: true,
    days: [...new Set(activities.map(({ day }) => day))],
    parts: allParts,
    readingDays: [...new Set(readings.map(({ day }) => day))],
    correctionDays: [],
    hasNewMember: false,
    hasNewAnswers: false,
    hasNewNudges: false,
  };
}
