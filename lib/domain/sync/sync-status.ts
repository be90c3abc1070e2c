/**
 * `off`: not switched on · `level`: nothing to send · `sent` · `later`: enough was written for now · `full`: the browser
 * has no room · `newer`: a newer version wrote this device's entries, which stay as they are · `failed`: the browser
 * did not do it. This installation's own data is never touched, and the next time makes up for what was not sent.
 */
export const syncOutcomes = ['off', 'level', 'sent', 'later', 'full', 'newer', 'failed'] as const;

export type SyncOutcome = (typeof syncOutcomes)[number];

/** How sync stands, for the member to see. Moments are epoch milliseconds. */
export interface SyncStatus {
  readonly isOn: boolean;
  /** What came of the last time; absent before the first. */
  readonly outcome?: SyncOutcome;
  readonly triedAt?: number;
  /** When something was sent last. */
  readonly sentAt?: number;
  /** When something new came from another device. */
  readonly receivedAt?: number;
  /** Other devices that were ever seen. */
  readonly others: number;
  /** Other devices that a newer version runs on: what they send cannot be read yet. */
  readonly newer: number;
  /** Bytes that all devices take up together; absent where it could not be read. */
  readonly bytes?: number;
  /** Older days are sent as sums of longer spans than usual, to make room. */
  readonly isCoarse: boolean;
  /** Last day of what is so old that there was no room for it. */
  readonly leftOut?: string;
}

/** Sync that was never switched on. */
export const noSync: SyncStatus = { isOn: false, others: 0, newer: 0, isCoarse: false };

/**
 * What can be done: `look`: only tell how it stands · `now`: send and receive now · `on` · `off`: takes away what this
 * installation sent · `erase`: switches off, too, and takes away what any installation sent.
 */
export const syncActs = ['look', 'now', 'on', 'off', 'erase'] as const;

export type SyncAct = (typeof syncActs)[number];
