import { DatabaseFailedError } from '@/lib/storage/errors';
import { beginWriting, type Database, type WriteTransaction } from '@/lib/storage/schema';

/**
 * Does `work` in one transaction that is on the disk when this resolves.
 * @throws DatabaseFailedError when anything went wrong; then nothing of it was kept.
 */
export async function transact<Result>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = beginSafely(database);
  // Awaited below; without this line an abort while `work` runs would count as unhandled.
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    abort(transaction);
    throw new DatabaseFailedError('Could not write; nothing of this batch was kept.', { cause });
  }
}

function beginSafely(database: Database): WriteTransaction {
  try {
    return beginWriting(database);
  } catch (cause) {
    throw new DatabaseFailedError('The database is closed; nothing was written.', { cause });
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
