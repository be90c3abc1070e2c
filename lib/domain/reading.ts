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
