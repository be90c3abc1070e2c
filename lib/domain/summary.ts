import type { ActivityKind } from './activity';
import type { Estimate } from './estimate';
import type { NextAction } from './next-action';

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
  readonly today: Today;
  /** Sums of the 7 days that end with `day`, per kind. */
  readonly week: Readonly<Partial<Record<ActivityKind, number>>>;
  readonly estimate: Estimate;
  /** Undefined when nothing is left to propose today. */
  readonly next?: NextAction;
}

export interface Today {
  readonly counts: Readonly<Partial<Record<ActivityKind, number>>>;
  /** The member said "I added value today". */
  readonly value: boolean;
  /** Conversations: threads written to, replies given, and those logged by hand. */
  readonly conversations: number;
  /** Off-LinkedIn appointments logged by hand. */
  readonly appointments: number;
}
