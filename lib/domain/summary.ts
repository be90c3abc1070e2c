import type { Estimate } from '@/lib/domain/estimate/estimate';
import type { Momentum } from '@/lib/domain/momentum/momentum';
import type { InvitationStanding } from '@/lib/domain/next-action/invitation-standing';
import type { Guide } from '@/lib/domain/nudges/guide';
import type { ActivityKind, ValueReason } from './activity';
import type { Metric } from './reading';

/**
 * Everything that the popup shows, worked out when something was written and kept beside the data,
 * so that opening the popup costs one small read however many years lie behind.
 */
export interface Summary {
  /** The member's day that `today` is about; a reader on a later day treats `today` as empty. */
  readonly day: string;
  /** Epoch milliseconds of the last change. */
  readonly updatedAt: number;
  readonly account: string;
  /** While another account than that of the member signed in to LinkedIn is shown: what is said of theirs meanwhile. */
  readonly signedIn?: SignedIn;
  readonly today: Today;
  /** Sums of the 7 days that end with `day`, per kind. */
  readonly week: Readonly<Partial<Record<ActivityKind, number>>>;
  readonly estimate: Estimate;
  /** Points (of 100) by which the total may be wrong beyond its range. */
  readonly uncertainty: number;
  /** LinkedIn's own score, as it was read or typed last; never part of the estimate. */
  readonly official?: OfficialLine;
  /** What is proposed, without any address; undefined where the member wants no guidance. */
  readonly guide?: Guide;
  /** Its card was shown today already: the cool-down, and the long sleep of what is ignored, begin with that. */
  readonly isCardShown?: boolean;
  /** When the last post was counted (epoch milliseconds), where that is known. */
  readonly lastPostAt?: number;
  readonly invitations: InvitationStanding;
  readonly momentum: Momentum;
  readonly viewedInWeek: ViewedInWeek;
  /** The newest number that was read from LinkedIn's pages, of any metric. */
  readonly lastReading?: LastReading;
}

/** How the day of the member who is signed in stands, for what speaks of LinkedIn as it is now: icon and reminders. */
export interface SignedIn {
  /** The numbers of both accounts; see `AccountLine`. */
  readonly number: number;
  readonly shown: number;
  readonly today: Pick<Today, 'value' | 'conversations' | 'appointments'>;
  /** Enough was done on it. */
  readonly isOver: boolean;
}

/** Whom the member looked for and at in the last 7 days with today. */
export interface ViewedInWeek {
  /** Profiles opened. */
  readonly profiles: number;
  /** Of them, those outside the network. */
  readonly outside: number;
  /** People searches. */
  readonly searches: number;
}

interface LastReading {
  readonly metric: Metric;
  readonly value: number;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
}

/** The last official score, and what was said of it beforehand. */
export interface OfficialLine {
  readonly day: string;
  /** 0–100. */
  readonly total: number;
  /** Forecast of the total; undefined for readings of versions that made none. */
  readonly forecast?: number;
}

export interface Today {
  readonly counts: Readonly<Partial<Record<ActivityKind, number>>>;
  /** The member said "I added value today". */
  readonly value: boolean;
  /** The one word that the member said of it. */
  readonly why?: ValueReason;
  /** Conversations: threads written to, replies given, and those logged by hand. */
  readonly conversations: number;
  /** Off-LinkedIn appointments logged by hand. */
  readonly appointments: number;
}
