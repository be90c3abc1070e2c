import type { Activity } from '@/lib/domain/activity';
import type { Health } from '@/lib/domain/health';
import { patternsWith } from '@/lib/domain/health-patterns';
import { healthWith } from '@/lib/domain/health-signs';
import { deleteActivity, findActivity, isAloneInThread, putActivity } from '@/lib/storage/activities';
import { type DayBook, openDayBook } from '@/lib/storage/day-book';
import { findHealth, putHealth } from '@/lib/storage/health';
import { accountOf, findIdentity, type Identity, identityWith, putIdentity } from '@/lib/storage/identity';
import { partOf, type Touched } from '@/lib/storage/mirror';
import { addReading } from '@/lib/storage/readings';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Sentinel } from '@/lib/storage/sentinel';
import type { Operation, Unowned } from './operation';
import { signOf } from './signs';

/** What a batch changed. */
export interface Outcome extends Touched {
  /** Of each operation, whether it added or removed a row. */
  readonly written: readonly boolean[];
  /** Whether anything at all is other than before. */
  readonly isChanged: boolean;
  readonly sentinel: Sentinel;
}

interface Circumstances {
  readonly sentinel: Sentinel;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What one batch works with; who is signed in and how things stand change as it goes. */
interface Books {
  readonly transaction: WriteTransaction;
  readonly days: DayBook;
  readonly now: number;
  identity: Identity;
  health: Health;
}

/** Applies operations in their order inside one transaction; what is already there, or already gone, changes nothing. */
export async function apply(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  { sentinel, now }: Circumstances,
): Promise<Outcome> {
  const [identity, health] = [await findIdentity(transaction), await findHealth(transaction, now)];
  const books: Books = { transaction, days: openDayBook(transaction), now, identity, health };
  const written: boolean[] = [];
  for (const operation of operations) written.push(await applyOne(books, operation));
  const done = operations.filter((_, index) => written[index]);
  const readingDays = done.flatMap((operation) => (operation.do === 'read' ? [operation.reading.day] : []));
  const closed = await books.days.close(sentinel);
  const hasNewMember = isOther(books.identity, identity);
  const hasNews = isOther(books.health, health);
  if (hasNewMember) await putIdentity(transaction, books.identity);
  if (hasNews) await putHealth(transaction, books.health);
  return {
    written,
    isChanged: done.length > 0 || hasNewMember || hasNews,
    days: closed.days,
    parts: new Set(done.flatMap(idsOf).map(partOf)),
    readingDays,
    hasNewMember,
    sentinel: next(closed.sentinel, readingDays.length),
  };
}

function isOther(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function idsOf(operation: Operation): readonly string[] {
  if (operation.do === 'add') return [operation.activity.id];
  return operation.do === 'remove' ? [operation.id] : [];
}

function next(sentinel: Sentinel, newReadings: number): Sentinel {
  return { ...sentinel, sequence: sentinel.sequence + 1, readings: sentinel.readings + newReadings };
}

async function applyOne(books: Books, operation: Operation): Promise<boolean> {
  const sign = signOf(operation);
  if (sign) books.health = healthWith(books.health, sign, books.now);
  switch (operation.do) {
    case 'add':
      return add(books, operation);
    case 'remove':
      return remove(books, operation);
    case 'read':
      return addReading(books.transaction, owned(operation.reading, books));
    case 'member':
      books.identity = identityWith(books.identity, operation.member);
      return false;
    case 'miss':
      return false;
  }
}

/** The row with the account of the member who is signed in now. */
function owned<Row>(row: Row, { identity }: Books): Row & { readonly account: string } {
  return { ...row, account: accountOf(identity) };
}

async function add(books: Books, { activity: row, by = [] }: Extract<Operation, { do: 'add' }>): Promise<boolean> {
  const { transaction, days } = books;
  if (await findActivity(transaction, row.id)) return false;
  const activity: Activity = owned<Unowned<Activity>>(row, books);
  await days.enter({ activity, sign: 1, newThread: await isAloneInThread(transaction, activity) });
  await putActivity(transaction, activity);
  books.health = { ...books.health, patterns: patternsWith(books.health.patterns, by, row.day) };
  return true;
}

async function remove(
  { transaction, days }: Books,
  { id, source }: Extract<Operation, { do: 'remove' }>,
): Promise<boolean> {
  const activity = await findActivity(transaction, id);
  if (activity?.source !== source) return false;
  await days.enter({ activity, sign: -1, newThread: await isAloneInThread(transaction, activity) });
  await deleteActivity(transaction, id);
  return true;
}
