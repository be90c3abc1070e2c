import type { Activity } from '@/lib/domain/activity';
import { deleteActivity, findActivity, isAloneInThread, putActivity } from '@/lib/storage/activities';
import { type DayBook, openDayBook } from '@/lib/storage/day-book';
import { partOf, type Touched } from '@/lib/storage/mirror';
import { addReading } from '@/lib/storage/readings';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Sentinel } from '@/lib/storage/sentinel';
import type { Operation } from './operation';

/** What a batch changed. */
export interface Outcome extends Touched {
  /** Of each operation, whether it changed something. */
  readonly written: readonly boolean[];
  readonly sentinel: Sentinel;
}

/** Applies operations in their order inside one transaction; what is already there, or already gone, changes nothing. */
export async function apply(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  sentinel: Sentinel,
): Promise<Outcome> {
  const book = openDayBook(transaction);
  const written: boolean[] = [];
  for (const operation of operations) written.push(await applyOne(transaction, book, operation));
  const done = operations.filter((_, index) => written[index]);
  const readingDays = done.flatMap((operation) => (operation.do === 'read' ? [operation.reading.day] : []));
  const closed = await book.close(sentinel);
  return {
    written,
    days: closed.days,
    parts: new Set(done.map(idOf).map(partOf)),
    readingDays,
    sentinel: next(closed.sentinel, readingDays.length),
  };
}

function idOf(operation: Operation): string {
  switch (operation.do) {
    case 'add':
      return operation.activity.id;
    case 'remove':
      return operation.id;
    case 'read':
      return operation.reading.id;
  }
}

function next(sentinel: Sentinel, newReadings: number): Sentinel {
  return { ...sentinel, sequence: sentinel.sequence + 1, readings: sentinel.readings + newReadings };
}

async function applyOne(transaction: WriteTransaction, book: DayBook, operation: Operation): Promise<boolean> {
  switch (operation.do) {
    case 'add':
      return add(transaction, book, operation.activity);
    case 'remove':
      return remove(transaction, book, operation);
    case 'read':
      return addReading(transaction, operation.reading);
  }
}

async function add(transaction: WriteTransaction, book: DayBook, activity: Activity): Promise<boolean> {
  if (await findActivity(transaction, activity.id)) return false;
  await book.enter({ activity, sign: 1, newThread: await isAloneInThread(transaction, activity) });
  await putActivity(transaction, activity);
  return true;
}

async function remove(
  transaction: WriteTransaction,
  book: DayBook,
  { id, source }: Extract<Operation, { do: 'remove' }>,
): Promise<boolean> {
  const activity = await findActivity(transaction, id);
  if (activity?.source !== source) return false;
  await book.enter({ activity, sign: -1, newThread: await isAloneInThread(transaction, activity) });
  await deleteActivity(transaction, id);
  return true;
}
