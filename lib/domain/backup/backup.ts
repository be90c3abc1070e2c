import type { Activity } from '@/lib/domain/activity';
import type { Correction } from '@/lib/domain/corrections';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import type { Audits } from '@/lib/domain/estimate/capture';
import type { RuleLog } from '@/lib/domain/nudges/nudge-log';
import type { Reading } from '@/lib/domain/reading';
import type { Tally } from '@/lib/domain/tally';
import { canonicalJson } from './canonical-json';

/** Raised with every change after which an older version would lose or misread something. */
export const backupVersion = 1;

/** What is kept once per account. */
export interface AccountRecords {
  /** All answers, and when they were given (epoch milliseconds; 0 where an older version did not say). */
  readonly answers?: { readonly answeredAt: number; readonly answers: Answers };
  readonly audits?: Audits;
  /** What is kept of the LinkedIn exports that were imported. */
  readonly archive?: ArchiveRecord;
  /** By rule; those of newer versions are kept. */
  readonly nudges?: Readonly<Record<string, RuleLog>>;
}

/**
 * All of the member's data, of all accounts in this browser.
 *
 * Left out is what only this installation can use: the secrets of marks, who is signed in, the self-check, what waits
 * in the outbox, and everything that is worked out from the rest. Without the secrets, the same profile opened in two
 * browsers on one day has two ids and counts twice after a merge, and an account other than `default` has another name
 * on every machine: see `renameAccounts`.
 */
export interface Backup {
  /** Epoch milliseconds of the first consent. To read it from a file gives none. */
  readonly startedAt?: number;
  /** How the member wants the product to be; `changedAt` is epoch milliseconds, 0 where nobody said. */
  readonly settings?: { readonly changedAt: number; readonly choices: Readonly<Record<string, unknown>> };
  readonly accounts: Readonly<Record<string, AccountRecords>>;
  readonly activities: readonly Activity[];
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  /** Only of days whose single activities are gone (`restored`): all others are sums of their activities. */
  readonly tallies: readonly RestoredTally[];
}

/** What is known of a day whose single activities are gone. */
export type RestoredTally = Tally & { readonly restored: true };

/** The parts that are lists of rows. */
export const backupLists = ['activities', 'readings', 'corrections', 'tallies'] as const;

export type BackupList = (typeof backupLists)[number];

export const emptyBackup: Backup = { accounts: {}, activities: [], readings: [], corrections: [], tallies: [] };

/** What says in the file that it is one of ours. */
export const backupFormat = 'four-pillars';

/**
 * The file: JSON with one row in each line. The same data is always the same text, whoever writes it and when, so no
 * moment of the export is in it. Expects what `mergeBackups` answers with, whose rows are in order.
 */
export function backupText({ startedAt, settings, accounts, ...lists }: Backup): string {
  const parts = [
    ['format', canonicalJson(backupFormat)],
    ['version', canonicalJson(backupVersion)],
    ['startedAt', canonicalJson(startedAt)],
    ['settings', canonicalJson(settings)],
    ['accounts', canonicalJson(accounts)],
    ...backupLists.map((list) => [list, `[${lists[list].map((row) => `\n${canonicalJson(row)}`).join(',')}\n]`]),
  ];
  const lines = parts.filter(([, text]) => text !== '').map(([name, text]) => `"${name}":${text}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
