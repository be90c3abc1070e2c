import type { Activity } from '@/lib/domain/activity';
import { type Backup, type BackupList, backupLists } from './backup';
import type { BackupFault } from './backup-fault';
import type { FileAccount, RestoreReport } from './data-overview';
import { mergeBackups } from './merge-backups';

/** What could be read of a file. */
interface FileContent {
  readonly backup: Backup | undefined;
  readonly kept: RestoreReport['held'];
  readonly faults: readonly BackupFault[];
  readonly faultCount: number;
}

/** What comes of merging a file, and in words what that changes. */
export interface Merging {
  readonly after: Backup;
  readonly report: RestoreReport;
}

/** As many faults as a page can show. */
const mostFaults = 10;

/** Merges a file into what is here; where nothing of it can be taken, all stays as it is. */
export function mergeFile(here: Backup, { backup, kept, faults, faultCount }: FileContent): Merging {
  const { backup: after, conflicts } = backup ? mergeBackups(here, backup) : { backup: here, conflicts: [] };
  const parts = conflicts.map(({ part }) => part);
  return {
    after,
    report: {
      faults: faults.slice(0, mostFaults),
      faultCount,
      isRefused: backup === undefined,
      held: kept,
      added: addedTo(here, after),
      removed: missingIn(after.activities, here.activities),
      accounts: backup ? accountsOf(backup.activities) : [],
      conflicts: Object.fromEntries(
        [...new Set(parts)].map((part) => [part, parts.filter((each) => each === part).length]),
      ),
    },
  };
}

function addedTo(here: Backup, after: Backup): RestoreReport['added'] {
  const added = (list: BackupList) => [list, missingIn(rowsOf(here, list), rowsOf(after, list))] as const;
  return { activities: 0, readings: 0, corrections: 0, tallies: 0, ...Object.fromEntries(backupLists.map(added)) };
}

interface Named {
  readonly id: string;
}

function rowsOf(backup: Backup, list: BackupList): readonly Named[] {
  return list === 'tallies' ? backup.tallies.map(({ account, day }) => ({ id: `${day} ${account}` })) : backup[list];
}

/** How many of `rows` there are not among `others`. */
function missingIn(others: readonly Named[], rows: readonly Named[]): number {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id)).length;
}

function accountsOf(activities: readonly Activity[]): readonly FileAccount[] {
  const byAccount = Map.groupBy(activities, ({ account }) => account);
  return [...byAccount].map(([account, rows]) => {
    const days = rows.map(({ day }) => day);
    const [first, last] = [days.reduce(earlier), days.reduce(later)];
    return { account, activities: rows.length, days: [first, last] as const };
  });
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
