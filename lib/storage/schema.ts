import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Activity } from '@/lib/domain/activity';
import type { Correction } from '@/lib/domain/corrections';
import type { Reading } from '@/lib/domain/reading';
import type { Tally } from '@/lib/domain/tally';

export const databaseName = 'four-pillars';

/** The stores as of the newest version; how each came to be is in `migrations/`. */
export interface Schema extends DBSchema {
  activities: { key: string; value: Activity; indexes: { 'by-day': [account: string, day: string] } };
  tallies: { key: [account: string, day: string]; value: Tally; indexes: { 'by-day': string } };
  readings: {
    key: string;
    value: Reading;
    indexes: { 'by-day': string; 'by-metric': [account: string, metric: string, at: number] };
  };
  /** What the member changed about the counts; of what was removed, the whole record. */
  corrections: { key: string; value: Correction; indexes: { 'by-day': string; 'by-activity': string } };
  /**
   * The sentinel, the summary, who is signed in, the self-check, answers and audits of each account, and rows set
   * aside, each under its own key.
   */
  meta: { key: string; value: { readonly key: string; readonly [field: string]: unknown } };
}

export const storeNames = ['activities', 'tallies', 'readings', 'corrections', 'meta'] as const;

export type Database = IDBPDatabase<Schema>;

/** One transaction over all stores; the repositories work inside it and never open their own. */
export type WriteTransaction = IDBPTransaction<Schema, typeof storeNames, 'readwrite'>;

/** A transaction that is on the disk, not only in the system's memory, when it is done. */
export function beginWriting(database: Database): WriteTransaction {
  return database.transaction(storeNames, 'readwrite', { durability: 'strict' });
}
