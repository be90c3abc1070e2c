import type { Activity } from '@/lib/domain/activity';
import { type Correction, takenOutBy } from '@/lib/domain/corrections';
import { findActivity } from '@/lib/storage/activities';
import { findRemovalOf, putCorrection } from '@/lib/storage/corrections';
import { shownAccount } from '@/lib/storage/identity';
import { putIn, takeOut } from './apply-activities';
import { type Books, owned } from './books';
import type { Operation } from './operation';

/** Takes a record of the shown account out of the count, puts one in, or both; and keeps a record of having done so. */
export async function correct(books: Books, operation: Extract<Operation, { do: 'correct' }>): Promise<boolean> {
  const removed = operation.remove === undefined ? undefined : await takeOwn(books, operation.remove);
  if (operation.remove !== undefined && !removed) return false;
  const added = operation.add && owned(operation.add, books, 'shown');
  if (added) await putIn(books, added);
  const correction = correctionOf(removed, added);
  if (!correction) return false;
  await keep(books, owned({ id: operation.id, at: books.now.at, ...correction }, books, 'shown'));
  return true;
}

/** Takes back a correction of the shown account: what was added goes, what was removed is there again as it was. */
export async function takeBack(books: Books, correction: Correction): Promise<boolean> {
  if (correction.undoneAt !== undefined || !isOwn(books, correction)) return false;
  const removed = takenOutBy(correction);
  // Nothing is there twice, whatever a restored copy holds.
  if (removed && (await findActivity(books.transaction, removed.id))) return false;
  const added = addedBy(correction);
  if (added !== undefined && !(await takeOwn(books, added))) return false;
  if (removed) await putIn(books, removed);
  await keep(books, { ...correction, undoneAt: books.now.at });
  return true;
}

/**
 * Whether the member took this very action out of the count: then it stays out, however often it is reported. What the
 * member logs by hand again takes the correction back.
 */
export async function isKeptOut(books: Books, { id, source }: Pick<Activity, 'id' | 'source'>): Promise<boolean> {
  const removal = await findRemovalOf(books.transaction, id);
  if (!removal) return false;
  if (source === 'live') return true;
  await keep(books, { ...removal, undoneAt: books.now.at });
  return false;
}

/** Gives "I added value today" another word, or none; it stays the one record of its day. */
export async function reword(books: Books, { id, why }: Extract<Operation, { do: 'reword' }>): Promise<boolean> {
  const before = await findActivity(books.transaction, id);
  if (before?.kind !== 'value' || (before.traits?.why ?? 'none') === why) return false;
  const { traits: _, ...wordless } = before;
  await takeOut(books, before);
  await putIn(books, why === 'none' ? wordless : { ...wordless, traits: { why } });
  return true;
}

async function takeOwn(books: Books, id: string): Promise<Activity | undefined> {
  const activity = await findActivity(books.transaction, id);
  if (!activity || !isOwn(books, activity)) return undefined;
  await takeOut(books, activity);
  return activity;
}

/** Writes a correction down. */
export async function keep({ transaction, correctionDays }: Books, correction: Correction): Promise<void> {
  await putCorrection(transaction, correction);
  correctionDays.push(correction.day);
}

type Change =
  | Pick<Extract<Correction, { do: 'added' }>, 'do' | 'kind' | 'day' | 'activity'>
  | Pick<Extract<Correction, { do: 'removed' }>, 'do' | 'kind' | 'day' | 'activity'>
  | Pick<Extract<Correction, { do: 'moved' }>, 'do' | 'kind' | 'day' | 'activity' | 'to'>;

function correctionOf(removed: Activity | undefined, added: Activity | undefined): Change | undefined {
  if (!removed) return added && { do: 'added', kind: added.kind, day: added.day, activity: added.id };
  const { kind, day } = removed;
  if (!added) return { do: 'removed', kind, day, activity: removed };
  return { do: 'moved', kind, day, activity: removed, to: { id: added.id, day: added.day } };
}

function addedBy(correction: Correction): string | undefined {
  if (correction.do === 'added') return correction.activity;
  return correction.do === 'moved' ? correction.to.id : undefined;
}

function isOwn({ identity }: Books, { account }: { readonly account: string }): boolean {
  return account === shownAccount(identity);
}
