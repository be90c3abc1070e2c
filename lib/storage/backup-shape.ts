import {
  type Backup,
  type BackupList,
  backupFormat,
  backupLists,
  backupVersion,
  emptyBackup,
} from '@/lib/domain/backup/backup';
import type { BackupFault, BackupFaultCode } from '@/lib/domain/backup/backup-fault';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import { soundAccounts, soundHead, soundRows } from './backup-parts';
import { salvage } from './backup-salvage';

/** What a file holds. */
export interface ParsedBackup {
  /** All that is sound, as `mergeBackups` puts it; undefined when the file as a whole cannot be taken. */
  readonly backup: Backup | undefined;
  /** Number of rows in each list of it. */
  readonly kept: Readonly<Record<BackupList, number>>;
  /** The first 100 of what is not sound. */
  readonly faults: readonly BackupFault[];
  /** How many there are. */
  readonly faultCount: number;
}

/** Ten years of a busy member are a fifth of it. */
const most = { characters: 400_000_000, rows: 1_000_000, faults: 100 } as const;

/**
 * Reads a file of `backupText`, or what somebody made of it. Nothing is written, whatever it holds; what is broken is
 * left out and named, so that the caller can say what would be kept and ask.
 * @param areChoices whether the member's choices in it are some that this version can take over.
 */
export function parseBackup(text: string, areChoices: (choices: unknown) => boolean): ParsedBackup {
  if (text.length > most.characters) return refused({ ...whole, code: 'too-large' });
  const { file, damaged } = fileFrom(text);
  const code = refusalOf(file, damaged);
  if (code) return refused({ ...whole, ...(code === 'not-json' && damaged[0]), code });
  const tooMany = backupLists.find((list) => lengthOf(file[list]) > most.rows);
  if (tooMany) return refused({ ...whole, code: 'too-many', part: tooMany });
  const faults: BackupFault[] = [...damaged];
  const { startedAt, settings } = soundHead(file, areChoices, faults);
  const { backup } = mergeBackups(emptyBackup, {
    ...(startedAt !== undefined && { startedAt }),
    ...(settings && { settings }),
    accounts: soundAccounts(file.accounts, faults),
    activities: soundRows('activities', file.activities, faults),
    readings: soundRows('readings', file.readings, faults),
    corrections: soundRows('corrections', file.corrections, faults),
    tallies: soundRows('tallies', file.tallies, faults),
  });
  return { backup, kept: countsOf(backup), faults: faults.slice(0, most.faults), faultCount: faults.length };
}

const whole = { part: '', row: 0, field: '' } as const;

type File = Readonly<Record<string, unknown>>;

function fileFrom(text: string): { readonly file: File; readonly damaged: readonly BackupFault[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { file: Object.fromEntries(Object.entries(value ?? {})), damaged: [] };
  } catch {
    const { file, lines } = salvage(text);
    return { file, damaged: lines.map((row) => ({ ...whole, code: 'not-json', row })) };
  }
}

function refusalOf({ format, version }: File, damaged: readonly BackupFault[]): BackupFaultCode | undefined {
  if (format !== backupFormat || typeof version !== 'number') return damaged.length > 0 ? 'not-json' : 'not-ours';
  return version > backupVersion ? 'newer' : undefined;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function countsOf({ activities, readings, corrections, tallies }: Backup): ParsedBackup['kept'] {
  return {
    activities: activities.length,
    readings: readings.length,
    corrections: corrections.length,
    tallies: tallies.length,
  };
}

function refused(fault: BackupFault): ParsedBackup {
  return { backup: undefined, kept: countsOf(emptyBackup), faults: [fault], faultCount: 1 };
}
