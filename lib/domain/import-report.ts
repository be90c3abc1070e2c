import type { Audits } from './estimate/capture';

/** What an import came to, for saying so. */
export interface ImportReport {
  readonly id: string;
  /** Epoch milliseconds at which it was stored. */
  readonly at: number;
  /** Records and numbers that were not there before. */
  readonly activities: number;
  readonly readings: number;
  /** Records that were there already: from an earlier import, or counted at the time. */
  readonly known: number;
  /** How counting compares with what was imported. */
  readonly audits: Audits;
}
