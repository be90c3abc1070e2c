import type { DaySpan } from '@/lib/domain/history/span';
import type { Preferences } from './preferences';

/**
 * What the worker publishes in `storage.local` for our other scripts to read without waking it.
 * Only the worker writes these, except the outbox, which content scripts fill and the worker empties, and the place of
 * the chip.
 */

/** Names of the entries in `storage.local`. */
export const published = {
  /** {@link Settings}; absent until the member pressed "Start counting". */
  settings: 'settings',
  /** The summary of `lib/domain/summary`, as of the last change. */
  summary: 'summary',
  /** {@link DailyKeys}. */
  keys: 'keys',
  /** A random secret (base64) of this installation: makes an opaque key of who is signed in to LinkedIn. */
  salt: 'salt',
  /** The opaque key of the member who was signed in last; absent until one was seen. */
  member: 'member',
  /** The opaque key of the first member ever seen; absent until one was seen. */
  first: 'first',
  /** How counting stands: `HealthView` of `lib/domain/health-view`, as of the last change. */
  health: 'health',
  /** `ChipChoice` of `chip-choice.ts`; absent until the chip was moved or hidden. The chip and the dashboard write it. */
  chip: 'chip',
  /** `SyncStatus` of `lib/domain/sync`, as of the last time; absent until sync was switched on. */
  sync: 'sync-status',
  /**
   * Prefix of what waits to be written: `outbox:<place>`, an array of entries, in the order of the places. The worker
   * takes a batch out when both copies are committed, or when it can never be written; that is its acknowledgement.
   */
  outbox: 'outbox:',
} as const;

export interface Settings {
  /** Epoch milliseconds of consent: nothing before it is ever counted. */
  readonly startedAt: number;
  /** Whether insights may be shown on LinkedIn pages. */
  readonly insights: boolean;
  /** Hour (0–23) at which the member's day begins. */
  readonly dayStart: number;
  /** Reminders and badge; absent until the member chose: then the defaults hold. */
  readonly preferences?: Preferences | undefined;
  /** The member's day on which zero-footprint mode was switched on; absent while it is off. */
  readonly offSince?: string | undefined;
  /** The days of earlier times of that mode, the latest last. */
  readonly offBefore?: readonly DaySpan[] | undefined;
}

/** A random secret (base64) per day, for keys that make an action count once; dead after 48 hours. */
export type DailyKeys = Readonly<Record<string, string>>;
