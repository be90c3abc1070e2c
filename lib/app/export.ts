import { backupText } from '@/lib/domain/backup/backup';
import { changeCare } from '@/lib/storage/care';
import { handOver } from '@/lib/storage/snapshots';
import type { Context } from './context';
import { readAll } from './rewrite';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * Lays all data of all accounts onto the desk, as UTF-8 of one JSON file, for the page that asked for it.
 * @returns bytes of the file.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function exportAll(context: Context): Promise<{ readonly size: number }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const { buffer } = new TextEncoder().encode(backupText(await readAll(context, settings)));
    await handOver('export', buffer);
    const { at } = context.clock.now();
    await transact(await context.database(settings), (transaction) => changeCare(transaction, { lastExportAt: at }));
    return { size: buffer.byteLength };
  });
}
