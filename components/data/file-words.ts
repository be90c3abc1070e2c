import { formatDate, formatList, formatNumber, say, sayCount, type WordKey } from '@/components/words';
import { defaultAccount } from '@/lib/domain/account';
import { type BackupList, backupLists } from '@/lib/domain/backup/backup';
import type { BackupFault } from '@/lib/domain/backup/backup-fault';
import type { FileAccount, RestoreReport } from '@/lib/domain/backup/data-overview';

const listWords = {
  activities: 'file_activities',
  readings: 'file_readings',
  corrections: 'file_corrections',
  tallies: 'file_tallies',
} as const satisfies Record<BackupList, string>;

/** Numbers of rows in words; empty where there are none. */
export function rowsText(rows: RestoreReport['held']): string {
  const some = backupLists.filter((list) => rows[list] > 0);
  return formatList(some.map((list) => sayCount(listWords[list], rows[list])));
}

/** Which account of a file, with how much and from when. */
export function accountText({ account, activities, days }: FileAccount): string {
  const name =
    account === defaultAccount ? say('file_account_first') : say('file_account_further', account.slice(0, 4));
  return say('file_account_line', name, sayCount('file_activities', activities), days ? spanText(days) : '');
}

function spanText([first, last]: NonNullable<FileAccount['days']>): string {
  return first === last ? formatDate(first) : say('history_from_to', formatDate(first), formatDate(last));
}

const wholeWords: Partial<Record<BackupFault['code'], WordKey>> = {
  'not-ours': 'file_fault_not_ours',
  newer: 'file_fault_newer',
  'too-large': 'file_fault_too_large',
  'too-many': 'file_fault_too_many',
};

/** What is wrong with a file, and where. */
export function faultText({ code, part, row, field }: BackupFault, isRefused: boolean): string {
  const whole = wholeWords[code];
  if (whole) return say(whole);
  if (code === 'not-json') return isRefused ? say('file_fault_no_file') : say('file_fault_not_json', formatNumber(row));
  return row > 0 ? say('file_fault_row', part, formatNumber(row), field) : say('file_fault_part', part, field);
}
