import type { AccountDays } from '@/lib/domain/account';
import { accountName } from './identity';
import type { WriteTransaction } from './schema';

/** Records of `meta` that are kept once per account. */
const recordKey = /^(?:answers|archive|audits|import|nudges):(.+)$/;

/** All accounts of which anything is here. Costs a few looks per account, however many rows it has. */
export async function findAccounts(transaction: WriteTransaction): Promise<readonly AccountDays[]> {
  const keys = await transaction.objectStore('meta').getAllKeys();
  const accounts = new Set([
    ...(await accountsWithRows(transaction)),
    ...keys.flatMap((key) => recordKey.exec(key)?.[1] ?? []),
  ]);
  return Promise.all([...accounts].filter((name) => accountName.test(name)).map((name) => daysOf(transaction, name)));
}

/** Forgets what else is kept of an account of which no records are left. */
export async function forgetAccount(transaction: WriteTransaction, account: string): Promise<void> {
  const meta = transaction.objectStore('meta');
  await transaction.objectStore('tallies').delete(rangeOf(account));
  await meta.delete(`import:${account}`);
  for (const row of await meta.getAll(IDBKeyRange.bound('aside:', 'aside:\uffff'))) {
    if (JSON.stringify(row).includes(account)) await meta.delete(row.key);
  }
}

async function accountsWithRows(transaction: WriteTransaction): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let tally = await transaction.objectStore('tallies').openKeyCursor();
  while (tally) {
    const [account] = tally.key;
    found.add(account);
    // On to the next account.
    tally = await tally.continue([account, '\uffff']);
  }
  let reading = await transaction.objectStore('readings').index('by-metric').openKeyCursor();
  while (reading) {
    const [account] = reading.key;
    found.add(account);
    reading = await reading.continue([account, '\uffff', 0]);
  }
  return found;
}

async function daysOf(transaction: WriteTransaction, account: string): Promise<AccountDays> {
  const store = transaction.objectStore('tallies');
  const range = rangeOf(account);
  const first = await store.openKeyCursor(range);
  const last = await store.openKeyCursor(range, 'prev');
  return { account, days: await store.count(range), first: first?.key[1], last: last?.key[1] };
}

function rangeOf(account: string): IDBKeyRange {
  return IDBKeyRange.bound([account, ''], [account, '9999']);
}
