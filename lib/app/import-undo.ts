import type { ImportStanding } from '@/lib/messaging/import-messages';
import type { Settings } from '@/lib/messaging/published';
import { putArchive } from '@/lib/storage/archive-record';
import { putAudits } from '@/lib/storage/audits';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import { deleteLastImport, findLastImport, type LastImport } from '@/lib/storage/last-import';
import type { Context } from './context';
import { beginImportWork } from './import-store';
import { NoSuchImportError } from './importing';
import { requireSettings } from './settings';
import { takeBackRows } from './take-back-rows';
import { transact } from './transact';

/** The last import, and whose it is. */
interface Found {
  readonly account: string;
  readonly last: LastImport | undefined;
}

/**
 * How importing stands, and the last import of the account that is shown, which can be taken back.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function lookAtImport(context: Context): Promise<ImportStanding> {
  const settings = await requireSettings(context.storage);
  const { isBusy, hasFailed, report } = context.importing;
  // Whoever waits in the queue would wait until all is stored.
  if (isBusy) return { isBusy, hasFailed };
  const { last } = await context.queue(() => findLast(context, settings));
  return { isBusy, hasFailed, ...(report && { report }), ...(last && { last: last.report }) };
}

/**
 * Begins to take back the last import: all that it added, at once. Facts and audits are what they were before it.
 * @throws NoSuchImportError when it is not the last one; NotStartedError before consent; DatabaseNewerError,
 * DatabaseFailedError. Then nothing was changed.
 */
export async function undoImport(context: Context, id: string): Promise<{ begun: true }> {
  const settings = await requireSettings(context.storage);
  const { account, last } = await context.queue(() => findLast(context, settings));
  if (last?.report.id !== id) throw new NoSuchImportError('There is no such import; nothing changed.');
  beginImportWork(context, () =>
    takeBackRows(context, settings, {
      ...last,
      after: async (transaction) => {
        await putArchive(transaction, account, last.before.archive);
        await putAudits(transaction, account, last.before.audits);
        await deleteLastImport(transaction, account);
      },
    }),
  );
  return { begun: true };
}

async function findLast(context: Context, settings: Settings): Promise<Found> {
  return transact(await context.database(settings), async (transaction) => {
    const account = shownAccount(await findIdentity(transaction));
    return { account, last: await findLastImport(transaction, account) };
  });
}
