/**
 * Why something of a file is not taken. The whole file: `not-ours`, `newer` (of a newer version), `too-large`, `too-many`
 * rows. A part of it: `not-json` (a line that is damaged or cut off; the whole file where nothing else is left),
 * `broken` (what stands there cannot be).
 */
export type BackupFaultCode = 'not-json' | 'not-ours' | 'newer' | 'too-large' | 'too-many' | 'broken';

export interface BackupFault {
  readonly code: BackupFaultCode;
  /** Part of the file, or empty. */
  readonly part: string;
  /** Row of a list or, of what is no JSON, line of the file; counted from 1, else 0. */
  readonly row: number;
  /** The field that is wrong, or the account; empty where it is the whole. */
  readonly field: string;
}
