import { type AccountRecords, type Backup, emptyBackup, type RestoredTally } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import { allAnswers } from './answers';
import { findArchive } from './archive-record';
import { findAudits } from './audits';
import { allNudgeLogs } from './nudges';
import { allReadings } from './readings';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';
import { allTallies } from './tallies';

/** What stands once in a backup and lies outside the database. */
export type BackupHead = Pick<Backup, 'startedAt' | 'settings'>;

/** All sound data of all accounts, as `mergeBackups` puts it. */
export async function readBackup(transaction: WriteTransaction, head: BackupHead): Promise<Backup> {
  const activities = await transaction.objectStore('activities').getAll();
  const corrections = await transaction.objectStore('corrections').getAll();
  const found: Backup = {
    ...head,
    accounts: await allRecords(transaction),
    activities: activities.filter((row) => isSound('activities', row)),
    readings: await allReadings(transaction),
    corrections: corrections.filter((row) => isSound('corrections', row)),
    tallies: (await allTallies(transaction)).filter((tally): tally is RestoredTally => tally.restored === true),
  };
  return mergeBackups(found, emptyBackup).backup;
}

async function allRecords(transaction: WriteTransaction): Promise<Backup['accounts']> {
  const answers = await allAnswers(transaction);
  const nudges = await allNudgeLogs(transaction);
  const keys = await transaction.objectStore('meta').getAllKeys();
  const imported = keys.flatMap((key) => /^(?:audits|archive):(.+)$/.exec(key)?.[1] ?? []);
  const accounts = [...new Set([...Object.keys(answers), ...Object.keys(nudges), ...imported])];
  const all: Record<string, AccountRecords> = {};
  for (const account of accounts) {
    const audits = await findAudits(transaction, account);
    const archive = await findArchive(transaction, account);
    const told = answers[account];
    const log = nudges[account];
    all[account] = {
      ...(told && { answers: told }),
      ...(archive && { archive }),
      ...(audits && { audits }),
      ...(log && { nudges: log }),
    };
  }
  return all;
}
