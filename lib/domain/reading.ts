/**
 * Numbers that LinkedIn shows the member about themselves. The names are the contract of the `readings` store: outside
 * readers rely on them, so they are only ever added to.
 */
export const metrics = [
  'ssi.total',
  'ssi.brand',
  'ssi.find',
  'ssi.insights',
  'ssi.relations',
  'ssi.rank.industry',
  'ssi.rank.network',
  'connections',
  'followers',
  'profile-viewers',
  'post-impressions',
  'search-appearances',
  'invites-pending',
  'endorsements',
  'engagements',
  'followers-gained',
  'unread-conversations',
  'invites-received',
] as const;

export type Metric = (typeof metrics)[number];

/** What the model said about a pillar before LinkedIn's own number was known. */
export interface Forecast {
  /** Version of the model. */
  readonly version: string;
  /** Points (0–25) as the model alone says. */
  readonly raw: number;
  /** Points (0–25) after the correction by all earlier official readings; the same as `raw` before the first. */
  readonly points: number;
  /** Inputs of the pillar of which nothing was known then. */
  readonly unknown?: readonly string[];
  /** Nothing was counted since the day of the official reading before. */
  readonly isIdle?: boolean;
}

/** One number that LinkedIn showed to the member, or that the member typed or imported. */
export interface Reading {
  readonly id: string;
  /** One of {@link metrics}; rows of a newer version may have others. */
  readonly metric: string;
  readonly value: number;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** The member's local calendar day at that moment, `YYYY-MM-DD`. */
  readonly day: string;
  /** `live`, `manual`, `archive` or `workbook`. */
  readonly source: string;
  readonly account: string;
  /** Only of the four pillars of the official score: what was said beforehand. */
  readonly forecast?: Forecast;
}

/** Puts the oldest first. Between two of one moment the id decides, so that the order of the rows never does. */
export function byTime(one: Reading, other: Reading): number {
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
