import { type SyncField, syncFields } from './sync-codes';

/** A part of what sync sends. */
export type SentPart = 'format' | 'device' | 'sequence' | 'month' | 'day' | SyncField;

export interface SyncDescription {
  /** `how`: what the entries need to be told apart · `what`: the member's own numbers. */
  readonly how: readonly SentPart[];
  readonly what: readonly SentPart[];
}

/**
 * All that sync sends, once it is switched on: the version of the format; a random id of this installation; a number
 * that grows with each change; month or year, and the day or week in it; how often each kind was done; and the three
 * sums that a day has beside them. No single activity, no moment, no reading, no answer, no setting, no account.
 */
export function describeSync(): SyncDescription {
  return { how: ['format', 'device', 'sequence', 'month', 'day'], what: syncFields };
}
