import { type AccountLine, accountLines } from '@/lib/domain/account';
import { findAccounts } from '@/lib/storage/accounts';
import { findIdentity, type Identity, shownAccount, signedInAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Context } from './context';
import { ImpossibleRecordError } from './impossible-record';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * The accounts in this browser, in the order of their numbers.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function accounts(context: Context): Promise<readonly AccountLine[]> {
  return context.queue(() => linesNow(context));
}

/** The accounts with their numbers, as they are inside a transaction. */
export async function accountsIn(transaction: WriteTransaction, identity: Identity): Promise<readonly AccountLine[]> {
  const now = { signedIn: signedInAccount(identity), shown: shownAccount(identity) };
  return accountLines(await findAccounts(transaction), now);
}

/**
 * The account with this name. Only called from inside the queue.
 * @throws ImpossibleRecordError when there is none; NotStartedError before consent.
 */
export async function requireAccount(context: Context, account: string): Promise<AccountLine> {
  const line = (await linesNow(context)).find((each) => each.account === account);
  if (!line) throw new ImpossibleRecordError('There is no such account; nothing changed.');
  return line;
}

async function linesNow(context: Context): Promise<readonly AccountLine[]> {
  const database = await context.database(await requireSettings(context.storage));
  return transact(database, async (transaction) => accountsIn(transaction, await findIdentity(transaction)));
}
