import { mostRecords, type Records, type RecordsWanted } from '@/lib/domain/corrections';
import { kindsOf } from '@/lib/domain/recent-days';
import { type DayContent, type DayPage, dayPage } from '@/lib/domain/record-page';
import { type RecordWish, recordWish } from '@/lib/domain/record-wish';
import { activitiesOf } from '@/lib/storage/activities';
import { correctionsBetween } from '@/lib/storage/corrections';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { talliesOf } from '@/lib/storage/tallies';
import type { Context } from './context';
import { requireSettings } from './settings';
import { transact } from './transact';

/** No answer reads further than the day with which it comes to so many rows, however few of them are wanted. */
const mostRead = 10_000;

/**
 * The single records of the account that is shown, and what was corrected; day by day, newest first, until as many
 * lines as are wanted are found: 2,000 at most. `next` says where to go on. Days on which none of the kinds was counted
 * are not even read.
 * @throws NotStartedError, DatabaseNewerError, DatabaseFailedError
 */
export function records(context: Context, wanted: RecordsWanted): Promise<Records> {
  return context.queue(async () => {
    const database = await context.database(await requireSettings(context.storage));
    return transact(database, (transaction) => recordsIn(transaction, wanted));
  });
}

async function recordsIn(transaction: WriteTransaction, wanted: RecordsWanted): Promise<Records> {
  const { to, skip = 0, sorts, most = mostRecords } = wanted;
  const account = shownAccount(await findIdentity(transaction));
  const wish = recordWish(sorts);
  const pages: DayPage[] = [];
  let [room, unread] = [most, mostRead];
  for (const day of await daysIn(transaction, { ...wanted, account, wish })) {
    if (Math.min(room, unread) <= 0) return joined(pages, { to: day.day, skip: 0 });
    const activities = await activitiesOf(transaction, [account, day.day]);
    const first = day.day === to ? skip : 0;
    const page = dayPage({ ...day, activities }, wish, [first, first + room]);
    pages.push(page);
    if (page.isCut) return joined(pages, { to: day.day, skip: first + room });
    room -= page.length;
    unread -= activities.length;
  }
  return joined(pages);
}

interface DaysWanted extends RecordsWanted {
  readonly account: string;
  readonly wish: RecordWish;
}

/** The days on which there may be any of it, newest first; their records are not read yet. */
async function daysIn(
  transaction: WriteTransaction,
  { account, from, to, wish }: DaysWanted,
): Promise<readonly Omit<DayContent, 'activities'>[]> {
  const all = await talliesOf(transaction, account, [from, to]);
  const counted = all.filter((tally) => kindsOf(tally, wish.kinds) > 0);
  const tallies = new Map(counted.map((tally) => [tally.day, tally]));
  const corrected = (await correctionsBetween(transaction, [from, to])).filter(
    (each) => each.account === account && !isPart(each) && wish.isWantedCorrection(each),
  );
  const corrections = Map.groupBy(corrected, ({ day }) => day);
  const days = [...new Set([...tallies.keys(), ...corrections.keys()])].toSorted().toReversed();
  return days.map((day) => ({ day, tally: tallies.get(day), corrections: corrections.get(day) ?? [] }));
}

/** Of a whole day that was cleared, the one correction stands for all. */
function isPart(correction: Records['corrections'][number]): boolean {
  return correction.do === 'removed' && correction.part !== undefined;
}

function joined(pages: readonly DayPage[], next?: Records['next']): Records {
  return {
    activities: pages.flatMap(({ activities }) => activities),
    corrections: pages.flatMap(({ corrections }) => corrections),
    days: pages.flatMap(({ days }) => days),
    ...(next && { next }),
  };
}
