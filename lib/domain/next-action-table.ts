import type { ActivityKind } from './activity';
import type { Bundle } from './marginal-gain';
import type { ActionId } from './next-action';
import type { Pillar } from './pillar';
import { activeDays, countOf, type RecentDays } from './recent-days';
import { type FlowId, signals } from './signals';

/** An action that may be proposed. */
export interface Proposal {
  readonly id: ActionId;
  readonly pillar: Pillar;
  /** What doing it adds. */
  readonly bundle: Bundle;
  /** What it is worth to other people, against 1 for a repost. */
  readonly value: number;
  readonly minutes: number;
  /** Kinds whose count of the last 7 days is the reason shown. */
  readonly kinds: readonly ActivityKind[];
  /** Whole actions a week that earn 90 % of the points. */
  readonly target: number;
  /** Whether the member's own days make it a sensible proposal today. */
  readonly fits: (days: RecentDays) => boolean;
}

/** Values and minutes of model est-1.0.0; the conditions are those of the library of proposals. */
export const proposals: readonly Proposal[] = [
  {
    id: 'comment',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.4,
    minutes: 9,
    kinds: ['comment', 'reply'],
    target: targetOf('comments'),
    fits: () => true,
  },
  {
    id: 'post',
    pillar: 'brand',
    bundle: { posts: 1 },
    value: 1.2,
    minutes: 25,
    kinds: ['post'],
    target: targetOf('posts'),
    fits: isTimeForPost,
  },
  {
    id: 'repost',
    pillar: 'insights',
    bundle: { reposts: 1 },
    value: 1,
    minutes: 5,
    kinds: ['repost'],
    target: targetOf('reposts'),
    fits: (days) => countOf(days.slice(0, 7), ['repost', 'post']) === 0,
  },
  {
    id: 'search-and-view',
    pillar: 'find',
    bundle: { people_searches: 1, profile_views: 3, views_outside: 3 },
    value: 0.8,
    minutes: 6,
    kinds: ['people-search'],
    target: targetOf('people_searches'),
    fits: isTimeForSearch,
  },
  {
    id: 'reply',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.5,
    minutes: 8,
    kinds: ['comment', 'reply'],
    target: targetOf('comments'),
    fits: isOwnPostUnanswered,
  },
  {
    id: 'invite',
    pillar: 'relations',
    bundle: { acceptance: 1 },
    value: 0.8,
    minutes: 4,
    kinds: ['invite'],
    // Ten in 90 days earn 90 % of what their number can earn. One is also all that is ever proposed.
    target: 1,
    fits: isTimeForInvitation,
  },
];

/** The highest weekly target of a flow over the pillars it stands in, in whole actions. */
function targetOf(id: FlowId): number {
  return Math.ceil(Math.max(...signals.map((signal) => (signal.id === id ? signal.target : 0))));
}

/** A first post once LinkedIn is a habit; after that fewer than two a week, three days apart. */
function isTimeForPost(days: RecentDays): boolean {
  const month = days.slice(0, 28);
  if (countOf(month, ['post']) === 0) return activeDays(month) >= 4;
  return countOf(days.slice(0, 7), ['post']) < 2 && countOf(days.slice(0, 3), ['post']) === 0;
}

/** No search yet in a week with two active days, or a search that led to fewer than three new people. */
function isTimeForSearch(days: RecentDays): boolean {
  const week = days.slice(0, 7);
  if (countOf(week, ['people-search']) === 0) return activeDays(week) >= 2;
  return week.reduce((sum, tally) => sum + (tally?.outside ?? 0), 0) < 3;
}

/** Posted today or yesterday, and no reply written since. */
function isOwnPostUnanswered(days: RecentDays): boolean {
  const lastPost = days.slice(0, 2).findIndex((tally) => countOf([tally], ['post']) > 0);
  return lastPost >= 0 && countOf(days.slice(0, lastPost + 1), ['reply']) === 0;
}

/** At most one a day, fewer than five a week, and only after real conversations. */
function isTimeForInvitation(days: RecentDays): boolean {
  const week = days.slice(0, 7);
  const fewSent = countOf(days.slice(0, 1), ['invite']) === 0 && countOf(week, ['invite']) < 5;
  return fewSent && countOf(week, ['comment', 'reply']) >= 3;
}
