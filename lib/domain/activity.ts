import { defaultAccount } from './account';

/**
 * One counted action of the member. The names are the contract of the `activities` store:
 * outside readers rely on them, so they are only ever added to.
 */

/** What one record stands for; ARCHITECTURE.md has the table of what each never counts. */
export const activityKinds = [
  'post',
  'article',
  'repost',
  'comment',
  'reply',
  'reaction',
  'message',
  'inmail',
  'invite',
  'invite-withdrawn',
  'invite-accepted',
  'follow',
  'endorsement',
  'group-join',
  'people-search',
  'profile-view',
  'lead-search',
  'lead-view',
  'lead-save',
  'account-view',
  'account-save',
  'appointment',
  'conversation',
  'value',
] as const;

export type ActivityKind = (typeof activityKinds)[number];

/** Kinds that only the member can log, because they happen where nobody but the member sees them. */
export const loggedKinds = ['appointment', 'conversation', 'value'] as const;

export type LoggedKind = (typeof loggedKinds)[number];

/** Kinds that the sensor may report: all that are not logged by hand. */
export type SensedKind = Exclude<ActivityKind, LoggedKind>;

export const sensedKinds = activityKinds.filter(
  (kind): kind is SensedKind => !loggedKinds.some((logged) => logged === kind),
);

/** Where a record came from. */
export const activitySources = ['live', 'archive', 'workbook', 'manual'] as const;

export type ActivitySource = (typeof activitySources)[number];

/** `confirmed`: LinkedIn's own answer or its page proved it · `likely`: page evidence only · `manual`: the member said so. */
export const confidences = ['confirmed', 'likely', 'manual'] as const;

export type Confidence = (typeof confidences)[number];

/** The one word that the member may say of what was of value. */
export const valueReasons = ['helped', 'taught', 'introduced', 'encouraged', 'learned'] as const;

export type ValueReason = (typeof valueReasons)[number];

/** What is kept beside the kind; never a name, a text, a URL or somebody's identifier. */
export interface Traits {
  /** Of a repost. */
  readonly form?: 'instant' | 'quote';
  /** Of an invitation: whether it carried a personal note. */
  readonly note?: boolean;
  /** Of a viewed profile or lead: the distance shown on the page. */
  readonly degree?: 1 | 2 | 3;
  /** Of "I added value today". */
  readonly why?: ValueReason;
}

export interface Activity {
  /** Idempotency key: the same action reported twice carries the same id. */
  readonly id: string;
  readonly kind: ActivityKind;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** The member's local calendar day at that moment, `YYYY-MM-DD`, fixed when the record is written. */
  readonly day: string;
  /** Minutes east of UTC at that moment. */
  readonly offset: number;
  readonly source: ActivitySource;
  readonly confidence: Confidence;
  /** Opaque local key of the member's account; `default` until two members were seen. */
  readonly account: string;
  readonly traits?: Traits;
}

/** The id of an account's one "I added value today" of a day. */
export function valueId(day: string, account: string): string {
  return account === defaultAccount ? `value-${day}` : `value-${day}-${account}`;
}
