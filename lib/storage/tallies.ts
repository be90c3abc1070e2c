import { sensedKinds } from '@/lib/domain/activity';
import { kindsOf } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { keepAside } from './aside';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** The tally of one account and day. A broken row is set aside and counts as absent. */
export async function findTally(
  transaction: WriteTransaction,
  key: readonly [account: string, day: string],
): Promise<Tally | undefined> {
  const row = await transaction.objectStore('tallies').get([...key]);
  if (row === undefined || isSound('tallies', row)) return row;
  await keepAside(transaction, `tallies:${key.join(':')}`, row);
  return undefined;
}

export async function putTally(transaction: WriteTransaction, tally: Tally): Promise<void> {
  await transaction.objectStore('tallies').put(tally);
}

/** The sound tallies of one account, from one day to another, both included. */
export async function talliesOf(
  transaction: WriteTransaction,
  account: string,
  [from, to]: readonly [from: string, to: string],
): Promise<readonly Tally[]> {
  const rows = await transaction.objectStore('tallies').getAll(IDBKeyRange.bound([account, from], [account, to]));
  return rows.filter((row) => isSound('tallies', row));
}

/** The first day on which anything of an account was counted on LinkedIn; what is logged by hand may lie before that. */
export async function firstDayOf(transaction: WriteTransaction, account: string): Promise<string | undefined> {
  const range = IDBKeyRange.bound([account, ''], [account, '9999']);
  for await (const { value } of transaction.objectStore('tallies').iterate(range)) {
    if (isSound('tallies', value) && kindsOf(value, sensedKinds) > 0) return value.day;
  }
  return undefined;
}

/** The sound tallies of all accounts, from one day to another, both included. */
export async function talliesBetween(
  transaction: WriteTransaction,
  [from, to]: readonly [from: string, to: string],
): Promise<readonly Tally[]> {
  const rows = await transaction.objectStore('tallies').index('by-day').getAll(IDBKeyRange.bound(from, to));
  return rows.filter((row) => isSound('tallies', row));
}

export async function allTallies(transaction: WriteTransaction): Promise<readonly Tally[]> {
  const rows = await transaction.objectStore('tallies').getAll();
  return rows.filter((row) => isSound('tallies', row));
}
