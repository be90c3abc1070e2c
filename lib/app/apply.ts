import type { Activity } from '@/lib/domain/activity';
import type { Moment } from '@/lib/domain/day';
import { patternsWith } from '@/lib/domain/health/health-patterns';
import { healthWith } from '@/lib/domain/health/health-signs';
import type { Settings } from '@/lib/messaging/published';
import { findActivity } from '@/lib/storage/activities';
import { openDayBook } from '@/lib/storage/day-book';
import { findHealth, putHealth } from '@/lib/storage/health';
import { findIdentity, identityShowing, identityWith, putIdentity } from '@/lib/storage/identity';
import { partOf, type Touched } from '@/lib/storage/mirror';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Sentinel } from '@/lib/storage/sentinel';
import { putIn, takeOut } from './apply-activities';
import { correct, isKeptOut, reword } from './apply-corrections';
import { clear, uncorrect } from './apply-day';
import { addNudge, addRead, removeRead, setAnswers } from './apply-told';
import { type Books, owned } from './books';
import type { Operation, Unowned } from './operation';
import { signOf } from './signs';

/** What a transaction changed. */
export interface Changed extends Touched {
  /** Whether anything at all is other than before. */
  readonly isChanged: boolean;
  readonly sentinel: Sentinel;
}

/** What a batch changed. */
export interface Outcome extends Changed {
  /** Of each operation, whether it added or removed a row. */
  readonly written: readonly boolean[];
}

/** What any work in a transaction begins with. */
export interface Circumstances {
  readonly sentinel: Sentinel;
  readonly now: Moment;
  readonly settings: Settings;
}

/** Applies operations in their order inside one transaction; what is already there, or already gone, changes nothing. */
export async function apply(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  { sentinel, ...circumstances }: Circumstances,
): Promise<Outcome> {
  const books = await openBooks(transaction, circumstances);
  const { identity, health } = books;
  const written: boolean[] = [];
  for (const operation of operations) written.push(await applyOne(books, operation));
  const closed = await books.days.close(sentinel);
  const hasNewMember = isOther(books.identity, identity);
  const hasNews = isOther(books.health, health);
  if (hasNewMember) await putIdentity(transaction, books.identity);
  if (hasNews) await putHealth(transaction, books.health);
  return {
    written,
    isChanged: written.includes(true) || hasNewMember || hasNews,
    days: closed.days,
    parts: new Set(books.touched.map(partOf)),
    readingDays: books.readingDays,
    correctionDays: [...new Set(books.correctionDays)],
    hasNewMember,
    hasNewAnswers: books.hasNewAnswers,
    hasNewNudges: books.hasNewNudges,
    sentinel: next(closed.sentinel, books.moreReadings),
  };
}

async function openBooks(
  transaction: WriteTransaction,
  circumstances: Omit<Circumstances, 'sentinel'>,
): Promise<Books> {
  return {
    ...circumstances,
    transaction,
    days: openDayBook(transaction),
    identity: await findIdentity(transaction),
    health: await findHealth(transaction, circumstances.now.at),
    touched: [],
    correctionDays: [],
    readingDays: [],
    moreReadings: 0,
    hasNewAnswers: false,
    hasNewNudges: false,
  };
}

function isOther(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function next(sentinel: Sentinel, moreReadings: number): Sentinel {
  return { ...sentinel, sequence: sentinel.sequence + 1, readings: sentinel.readings + moreReadings };
}

async function applyOne(books: Books, operation: Operation): Promise<boolean> {
  const sign = signOf(operation);
  if (sign) books.health = healthWith(books.health, sign, books.now.at);
  switch (operation.do) {
    case 'add':
      return add(books, operation);
    case 'remove':
      return remove(books, operation);
    case 'correct':
      return correct(books, operation);
    case 'clear':
      return clear(books, operation);
    case 'uncorrect':
      return uncorrect(books, operation.id);
    case 'reword':
      return reword(books, operation);
    case 'read':
      return addRead(books, operation);
    case 'unread':
      return removeRead(books, operation.id);
    case 'answer':
      return setAnswers(books, operation.answers);
    case 'nudge':
      return addNudge(books, operation);
    case 'member':
      books.identity = identityWith(books.identity, operation.member);
      return false;
    case 'show':
      books.identity = identityShowing(books.identity, operation.account);
      return false;
    case 'miss':
      return false;
  }
}

async function add(
  books: Books,
  { activity: row, whose, by = [] }: Extract<Operation, { do: 'add' }>,
): Promise<boolean> {
  if ((await findActivity(books.transaction, row.id)) || (await isKeptOut(books, row))) return false;
  await putIn(books, owned<Unowned<Activity>>(row, books, whose));
  books.health = { ...books.health, patterns: patternsWith(books.health.patterns, by, row.day) };
  return true;
}

async function remove(books: Books, { id, source }: Extract<Operation, { do: 'remove' }>): Promise<boolean> {
  const activity = await findActivity(books.transaction, id);
  if (activity?.source !== source) return false;
  await takeOut(books, activity);
  return true;
}
