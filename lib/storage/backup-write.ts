import { accountsIn } from '@/lib/domain/backup/account-names';
import type { AccountRecords, Backup } from '@/lib/domain/backup/backup';
import { canonicalJson } from '@/lib/domain/backup/canonical-json';
import { type Tally, tallyOf } from '@/lib/domain/tally';
import { findAccounts, forgetAccount } from './accounts';
import { recordOf } from './answers';
import { mergedTally } from './compare-tallies';
import { putLastPost } from './last-post';
import { keyOf } from './recount';
import type { Schema, WriteTransaction } from './schema';

/**
 * Makes the database hold `after` where it holds `before`. Tallies of days that changed are counted anew; a day whose
 * single activities are gone never counts less than what is known of it; of an account that is not in `after`, nothing
 * stays. Costs a write for each row that differs.
 */
export async function writeBackup(transaction: WriteTransaction, before: Backup, after: Backup): Promise<void> {
  const activities = changesOf(before.activities, after.activities);
  const writes = [
    ...writesOf(transaction, 'activities', activities),
    ...writesOf(transaction, 'readings', changesOf(before.readings, after.readings)),
    ...writesOf(transaction, 'corrections', changesOf(before.corrections, after.corrections)),
    ...recordWrites(transaction, before.accounts, after.accounts),
  ];
  const sums = tallyChanges(before.tallies, after.tallies);
  const touched = new Set([...activities.put, ...activities.gone, ...sums].map(keyOf));
  const tallies = talliesOn(touched, after).map((tally) => begun(transaction.objectStore('tallies').put(tally)));
  await Promise.all([...writes, ...tallies]);
  await keepLastPosts(transaction, after);
  const kept = new Set(accountsIn(after));
  for (const { account } of await findAccounts(transaction)) {
    if (!kept.has(account)) await forgetAccount(transaction, account);
  }
}

interface Changes<Row> {
  readonly put: readonly Row[];
  /** As they were. */
  readonly gone: readonly Row[];
}

interface Named {
  readonly id: string;
}

function changesOf<Row extends Named>(before: readonly Row[], after: readonly Row[]): Changes<Row> {
  const known = new Map(before.map((row) => [row.id, row]));
  const put = after.filter((row) => isOther(known.get(row.id), row));
  const kept = new Set(after.map(({ id }) => id));
  const replaced = put.flatMap(({ id }) => known.get(id) ?? []);
  return { put, gone: [...before.filter(({ id }) => !kept.has(id)), ...replaced] };
}

/** What is merged and did not change is the very same object. */
function isOther(one: object | undefined, other: object): boolean {
  return one !== other && (one === undefined || canonicalJson(one) !== canonicalJson(other));
}

/** What was begun before something else failed fails as well; the transaction says why. */
function begun(write: Promise<unknown>): Promise<unknown> {
  write.catch(() => {});
  return write;
}

type ListStore = 'activities' | 'readings' | 'corrections';

function writesOf<Store extends ListStore>(
  transaction: WriteTransaction,
  name: Store,
  { put, gone }: Changes<Backup[Store][number]>,
): readonly Promise<unknown>[] {
  const store = transaction.objectStore(name);
  // In this order: what is replaced is among both.
  return [...gone.map(({ id }) => begun(store.delete(id))), ...put.map((row) => begun(store.put(row)))];
}

function recordWrites(
  transaction: WriteTransaction,
  before: Backup['accounts'],
  after: Backup['accounts'],
): readonly Promise<unknown>[] {
  const meta = transaction.objectStore('meta');
  const kept = Object.entries(after).flatMap(([account, records]) => rowsOf(account, records));
  const keys = new Set(kept.map(({ key }) => key));
  const gone = Object.entries(before).flatMap(([account, records]) => rowsOf(account, records));
  return [
    ...gone.filter(({ key }) => !keys.has(key)).map(({ key }) => begun(meta.delete(key))),
    ...kept.map((row) => begun(meta.put(row))),
  ];
}

function rowsOf(
  account: string,
  { answers, archive, audits, nudges }: AccountRecords,
): readonly Schema['meta']['value'][] {
  return [
    ...(answers ? [{ key: `answers:${account}`, ...recordOf(answers) }] : []),
    ...(archive ? [{ key: `archive:${account}`, ...archive }] : []),
    ...(audits ? [{ key: `audits:${account}`, ...audits }] : []),
    ...(nudges ? [{ key: `nudges:${account}`, log: nudges }] : []),
  ];
}

function tallyChanges(before: Backup['tallies'], after: Backup['tallies']): readonly Tally[] {
  const [was, is] = [before, after].map((tallies) => new Set(tallies.map(canonicalJson)));
  const isNew = (tally: Tally) => !was?.has(canonicalJson(tally));
  return [...after.filter(isNew), ...before.filter((tally) => !is?.has(canonicalJson(tally)))];
}

function talliesOn(days: ReadonlySet<string>, { activities, tallies }: Backup): readonly Tally[] {
  const known = new Map(tallies.map((tally) => [keyOf(tally), tally]));
  const rows = Map.groupBy(
    activities.filter((row) => days.has(keyOf(row))),
    keyOf,
  );
  return [...days].map((key) => {
    const counted = tallyOf(key.slice(11), key.slice(0, 10), rows.get(key) ?? []);
    const sum = known.get(key);
    return sum ? mergedTally(sum, counted) : counted;
  });
}

async function keepLastPosts(transaction: WriteTransaction, { activities }: Backup): Promise<void> {
  await transaction.objectStore('meta').delete(IDBKeyRange.bound('last-post:', 'last-post:\uffff'));
  const posts = Map.groupBy(
    activities.filter(({ kind }) => kind === 'post'),
    ({ account }) => account,
  );
  for (const [account, rows] of posts) {
    await putLastPost(
      transaction,
      account,
      rows.reduce((last, { at }) => Math.max(last, at), 0),
    );
  }
}
