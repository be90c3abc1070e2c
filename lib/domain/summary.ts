import type { Estimate } from '@/lib/domain/estimate/estimate';
import type { NextAction } from '@/lib/domain/next-action/next-action';
import type { ActivityKind } from './activity';

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
  /** Points (of 100) by which the total may be wrong beyond its range. */
  readonly uncertainty: number;
  /** LinkedIn's own score, as it was read or typed last; never part of the estimate. */
  readonly official?: OfficialLine;
  /** Undefined when nothing is left to propose today. */
  readonly next?: NextAction;
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
  /** Conversations: threads written to, replies given, and those logged by hand. */
  readonly conversations: number;
  /** Off-LinkedIn appointments logged by hand. */
  readonly appointments: number;
}
