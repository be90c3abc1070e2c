import type { Reading } from '@/lib/domain/reading';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** Whose number, and which. */
type MetricKey = readonly [account: string, metric: string];

/** A part of the readings of one metric. */
export interface Span {
  /** Epoch milliseconds of the first moment that belongs to it. */
  readonly from?: number;
  /** Epoch milliseconds of the first moment after it. */
  readonly before?: number;
  /** Of these, only so many of the newest; two or more. */
  readonly most?: number;
}

export async function hasReading(transaction: WriteTransaction, id: string): Promise<boolean> {
  return (await transaction.objectStore('readings').getKey(id)) !== undefined;
}

/** Adds a reading; false when its id is already there. */
export async function addReading(transaction: WriteTransaction, reading: Reading): Promise<boolean> {
  if (await hasReading(transaction, reading.id)) return false;
  await transaction.objectStore('readings').put(reading);
  return true;
}

/** Takes back a reading that the member typed; undefined when there is no such one. What LinkedIn showed stays. */
export async function removeTyped(transaction: WriteTransaction, id: string): Promise<Reading | undefined> {
  const store = transaction.objectStore('readings');
  const row = await store.get(id);
  if (row?.source !== 'manual') return undefined;
  await store.delete(id);
  return row;
}

/** The newest sound reading of one metric; costs one row however many there are. */
export async function newestReading(
  transaction: WriteTransaction,
  [account, metric]: MetricKey,
): Promise<Reading | undefined> {
  const range = IDBKeyRange.bound([account, metric], [account, metric, []]);
  const cursors = transaction.objectStore('readings').index('by-metric').iterate(range, 'prev');
  for await (const { value } of cursors) if (isSound('readings', value)) return value;
  return undefined;
}

/** The sound readings of one metric, oldest first; rows outside the span are not even read. */
export async function readingsOf(
  transaction: WriteTransaction,
  [account, metric]: MetricKey,
  { from = 0, before, most }: Span,
): Promise<readonly Reading[]> {
  const index = transaction.objectStore('readings').index('by-metric');
  // A list comes after every number: without an end, the range is open upwards.
  const end = [account, metric, before ?? []];
  const whole = IDBKeyRange.bound([account, metric, from], end, false, true);
  const newest = most === undefined ? null : await index.openKeyCursor(whole, 'prev');
  const first = await newest?.advance((most ?? 1) - 1);
  const rows = await index.getAll(first ? IDBKeyRange.bound(first.key, end, false, true) : whole);
  return rows.filter((row) => isSound('readings', row));
}

/** The sound readings of all accounts, from one day to another, both included. */
export async function readingsBetween(
  transaction: WriteTransaction,
  [from, to]: readonly [from: string, to: string],
): Promise<readonly Reading[]> {
  const rows = await transaction.objectStore('readings').index('by-day').getAll(IDBKeyRange.bound(from, to));
  return rows.filter((row) => isSound('readings', row));
}

export async function allReadings(transaction: WriteTransaction): Promise<readonly Reading[]> {
  const rows = await transaction.objectStore('readings').getAll();
  return rows.filter((row) => isSound('readings', row));
}
