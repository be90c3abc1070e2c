import { activityKinds } from '@/lib/domain/activity';
import type { Correction } from '@/lib/domain/corrections';
import { kindsOf } from '@/lib/domain/recent-days';
import { emptied, isEmpty, sumOf, tallyPlus } from '@/lib/domain/tally';
import { activitiesOf } from '@/lib/storage/activities';
import { correctionsBetween, findCorrection } from '@/lib/storage/corrections';
import { shownAccount } from '@/lib/storage/identity';
import { takeOut } from './apply-activities';
import { keep, takeBack } from './apply-corrections';
import type { Books } from './books';
import type { Operation } from './operation';

type Cleared = Extract<Correction, { do: 'cleared' }>;

/** Takes everything of a day of the shown account out of the count: each record by a removal of its own, and what has none as a sum. */
export async function clear(books: Books, { id, day }: Extract<Operation, { do: 'clear' }>): Promise<boolean> {
  const { transaction, days, now } = books;
  const account = shownAccount(books.identity);
  const count = kindsOf(await days.tallyOn(account, day), activityKinds);
  if (count === 0) return false;
  const base = { day, at: now.at, account };
  for (const [index, activity] of (await activitiesOf(transaction, [account, day])).entries()) {
    await takeOut(books, activity);
    await keep(books, { ...base, id: `${id}-${index}`, do: 'removed', kind: activity.kind, activity, part: id });
  }
  const left = await days.tallyOn(account, day);
  const isSum = left.restored === true || !isEmpty(left);
  if (isSum) await days.change(account, day, emptied);
  await keep(books, { ...base, id, do: 'cleared', count, ...(isSum && { sum: sumOf(left) }) });
  return true;
}

/** Takes back the correction with this id; of a whole day, all that was not brought back otherwise. */
export async function uncorrect(books: Books, id: string): Promise<boolean> {
  const correction = await findCorrection(books.transaction, id);
  if (!correction || !(await takeBack(books, correction))) return false;
  if (correction.do === 'cleared') await bringBack(books, correction);
  return true;
}

async function bringBack(books: Books, { id, account, day, sum }: Cleared): Promise<void> {
  const corrections = await correctionsBetween(books.transaction, [day, day]);
  for (const each of corrections) if (each.do === 'removed' && each.part === id) await takeBack(books, each);
  if (sum) await books.days.change(account, day, (tally) => ({ ...tallyPlus(tally, sum), restored: true }));
}
