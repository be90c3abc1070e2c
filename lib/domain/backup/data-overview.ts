import type { BackupList } from './backup';
import type { BackupFault } from './backup-fault';

/** For how many years single activities are kept; 0 = for ever. Sums of days are always kept. */
export const retentions = [0, 1, 2, 5] as const;

export type Retention = (typeof retentions)[number];

/** One copy of all data of an earlier day. */
export interface SnapshotLine {
  /** The day, or `before`: how things stood before the member went back, or removed an account, the last time. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Bytes that it takes. */
  readonly size: number;
}

/** One place in which something of the member's lies. */
export interface DataPlace {
  /** `database`, `snapshots`: the two databases; `local`, `sync`: the browser's storage. */
  readonly area: 'database' | 'snapshots' | 'local' | 'sync';
  readonly name: string;
  readonly rows: number;
  /** The first record as it lies there, cut short, secrets left out; empty where there is none. */
  readonly sample: string;
}

/** Everything about where the member's data lies. */
export interface DataOverview {
  readonly places: readonly DataPlace[];
  readonly snapshots: readonly SnapshotLine[];
  readonly retention: Retention;
  /** Epoch milliseconds of the last export; absent before the first. */
  readonly lastExportAt?: number;
  /** Epoch milliseconds at which counting began. */
  readonly startedAt: number;
}

/** What a file of one of our exports holds, and what comes of merging it. */
export interface RestoreReport {
  /** The first of what is not sound; where the whole file cannot be taken, the one reason. */
  readonly faults: readonly BackupFault[];
  readonly faultCount: number;
  /** Nothing of the file can be taken. */
  readonly isRefused: boolean;
  /** Sound rows of the file. */
  readonly held: Readonly<Record<BackupList, number>>;
  /** Rows of the file that were not here. */
  readonly added: Readonly<Record<BackupList, number>>;
  /** Activities here that the file's corrections take out of the count. */
  readonly removed: number;
  readonly accounts: readonly FileAccount[];
  /** How many records say something else here and there, by part of the file. */
  readonly conflicts: Readonly<Record<string, number>>;
}

/** One account in a file. */
export interface FileAccount {
  readonly account: string;
  readonly activities: number;
  /** First and last day of its activities; absent without any. */
  readonly days?: readonly [first: string, last: string];
}

/** Work that takes longer than an answer may: ask again. */
export interface Working {
  readonly isWorking: true;
}
