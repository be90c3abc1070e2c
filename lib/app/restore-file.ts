import type { RestoreReport } from '@/lib/domain/backup/data-overview';
import { type Merging, mergeFile } from '@/lib/domain/backup/restore-report';
import { parseBackup } from '@/lib/storage/backup-shape';
import { clearDesk, findHanded } from '@/lib/storage/snapshots';
import { areChoices } from './backup-head';
import type { Context } from './context';
import { readAll, rewrite } from './rewrite';
import { requireSettings } from './settings';

/**
 * What the file on the desk holds and what merging it would change; nothing is changed. A file that is broken is told
 * in the report.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function preview(context: Context): Promise<RestoreReport> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    return mergeFile(await readAll(context, settings), await parsedFile()).report;
  });
}

/**
 * Merges the file on the desk into what is here: all that is sound of it or nothing, and nothing twice.
 * @returns what was changed.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError: then nothing was changed.
 */
export function restoreFile(context: Context): Promise<RestoreReport> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const parsed = await parsedFile();
    let done: Merging | undefined;
    await rewrite(context, settings, (here) => {
      done = mergeFile(here, parsed);
      return done.after;
    });
    if (!done) throw new Error('Nothing was merged.');
    await clearDesk();
    return done.report;
  });
}

async function parsedFile(): Promise<Parameters<typeof mergeFile>[1]> {
  const bytes = await findHanded('file');
  return parseBackup(new TextDecoder().decode(bytes), areChoices);
}
