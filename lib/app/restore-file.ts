import { accountNames } from '@/lib/domain/backup/account-names';
import type { Backup } from '@/lib/domain/backup/backup';
import type { RestoreReport } from '@/lib/domain/backup/data-overview';
import { renameAccounts } from '@/lib/domain/backup/rename-accounts';
import { type Merging, mergeFile } from '@/lib/domain/backup/restore-report';
import { parseBackup } from '@/lib/storage/backup-shape';
import { findIdentity } from '@/lib/storage/identity';
import { clearDesk, findHanded } from '@/lib/storage/snapshots';
import { areChoices } from './backup-head';
import type { Context } from './context';
import { withoutTwins } from './restore-twins';
import { readAll, rewrite } from './rewrite';
import { type KeptSettings, requireSettings } from './settings';
import { transact } from './transact';

/**
 * What the file on the desk holds and what merging it would change; nothing is changed. A file that is broken is told
 * in the report.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function preview(context: Context): Promise<RestoreReport> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const file = await readFile(context, settings);
    return merging(await readAll(context, settings), file).report;
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
    const file = await readFile(context, settings);
    let done: Merging | undefined;
    await rewrite(context, settings, (here) => {
      done = merging(here, file);
      return done.after;
    });
    if (!done) throw new Error('Nothing was merged.');
    await clearDesk();
    return done.report;
  });
}

interface File {
  readonly parsed: ReturnType<typeof parseBackup>;
  /** The mark of the first member who was seen here. */
  readonly first: string | undefined;
}

async function readFile(context: Context, settings: KeptSettings): Promise<File> {
  const bytes = await findHanded('file');
  const { first } = await transact(await context.database(settings), findIdentity);
  return { parsed: parseBackup(new TextDecoder().decode(bytes), areChoices), first };
}

function merging(here: Backup, { parsed, first }: File): Merging {
  if (!parsed.backup) return mergeFile(here, parsed);
  const { backup: named } = renameAccounts(parsed.backup, accountNames(parsed.backup, { first, backup: here }));
  const [ours, backup] = withoutTwins(here, named);
  return mergeFile(ours, { ...parsed, backup });
}
