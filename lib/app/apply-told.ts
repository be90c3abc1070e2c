import type { Answers } from '@/lib/domain/estimate/answers';
import { logWith } from '@/lib/domain/nudges/nudge-log';
import { pillarOf } from '@/lib/domain/official/official';
import type { Reading } from '@/lib/domain/reading';
import { findAnswers, putAnswers } from '@/lib/storage/answers';
import { shownAccount } from '@/lib/storage/identity';
import { findNudgeLog, putNudgeLog } from '@/lib/storage/nudges';
import { addReading, hasReading, removeTyped } from '@/lib/storage/readings';
import { accountFor, type Books, owned } from './books';
import { forecastOf } from './forecast';
import type { Operation } from './operation';

/** Adds a number; one of LinkedIn's pillars with what was said of it beforehand, which never changes afterwards. */
export async function addRead(
  books: Books,
  { reading: row, whose }: Extract<Operation, { do: 'read' }>,
): Promise<boolean> {
  if (await hasReading(books.transaction, row.id)) return false;
  const reading: Reading = owned(row, books, whose);
  const pillar = pillarOf(reading.metric);
  const forecast = pillar && (await forecastOf(books, reading, pillar));
  await addReading(books.transaction, forecast ? { ...reading, forecast } : reading);
  books.readingDays.push(reading.day);
  books.moreReadings += 1;
  return true;
}

/** Takes back what was typed; what LinkedIn showed keeps standing. */
export async function removeRead(books: Books, id: string): Promise<boolean> {
  const removed = await removeTyped(books.transaction, id);
  if (!removed) return false;
  books.readingDays.push(removed.day);
  books.moreReadings -= 1;
  return true;
}

/** Puts the answers in the place of all that this member answered before. */
export async function setAnswers(books: Books, answers: Answers): Promise<boolean> {
  const account = shownAccount(books.identity);
  const before = await findAnswers(books.transaction, account);
  if (JSON.stringify(before) === JSON.stringify(answers)) return false;
  await putAnswers(books.transaction, account, { answers, answeredAt: books.now.at });
  books.hasNewAnswers = true;
  return true;
}

/** Keeps what became of a proposal; false where it changes nothing, as after "never". */
export async function addNudge(books: Books, { event, whose }: Extract<Operation, { do: 'nudge' }>): Promise<boolean> {
  const account = accountFor(books.identity, whose);
  const before = await findNudgeLog(books.transaction, account);
  const log = logWith(before, event);
  if (JSON.stringify(log) === JSON.stringify(before)) return false;
  await putNudgeLog(books.transaction, account, log);
  books.hasNewNudges = true;
  return true;
}
