import type { ActivityKind } from '@/lib/domain/activity';
import { type FlowId, type Inputs, type StockId, signals } from '@/lib/domain/estimate/signals';
import type { Pillar } from '@/lib/domain/pillar';
import { countOf, measureOf, type RecentDays } from '@/lib/domain/recent-days';
import type { Bundle } from './marginal-gain';
import type { ActionId } from './next-action';
import {
  isOwnPostUnanswered,
  isTimeForArticle,
  isTimeForFollowUp,
  isTimeForInvitation,
  isTimeForPost,
  isTimeForRepost,
  isTimeForSearch,
} from './next-action-conditions';

/** An action that may be proposed. */
export interface Proposal {
  readonly id: ActionId;
  readonly pillar: Pillar;
  /** What doing it adds. */
  readonly bundle: Bundle;
  /** What it is worth to other people, against 1 for a repost. */
  readonly value: number;
  readonly minutes: number;
  /** The member's own number that is shown as the reason. */
  readonly count: (days: RecentDays, inputs: Inputs) => number;
  /** Whole actions a week that earn 90 % of the points; of the profile all that it can have. */
  readonly target: number;
  /** Whether the member's own days make it a sensible proposal today. */
  readonly fits: (days: RecentDays) => boolean;
}

/** Values and minutes of model est-1.0.0; the conditions are those of the library of proposals. */
export const proposals: readonly Proposal[] = [
  {
    id: 'profile-item',
    pillar: 'brand',
    bundle: { profile_items: 1 },
    value: 1.3,
    minutes: 10,
    count: (_, { profile_items = 0 }) => profile_items,
    target: targetOf('profile_items'),
    fits: () => true,
  },
  {
    id: 'profile-media',
    pillar: 'brand',
    bundle: { profile_media: 1 },
    value: 1.1,
    minutes: 8,
    count: (_, { profile_media = 0 }) => profile_media,
    target: targetOf('profile_media'),
    fits: () => true,
  },
  {
    id: 'article',
    pillar: 'brand',
    bundle: { articles: 1 },
    value: 1,
    minutes: 120,
    count: thisWeek('article'),
    target: targetOf('articles'),
    fits: isTimeForArticle,
  },
  {
    id: 'post',
    pillar: 'brand',
    bundle: { posts: 1 },
    value: 1.2,
    minutes: 25,
    count: thisWeek('post'),
    target: targetOf('posts'),
    fits: isTimeForPost,
  },
  {
    id: 'invite',
    pillar: 'relations',
    bundle: { acceptance: 1 },
    value: 0.8,
    minutes: 4,
    count: thisWeek('invite'),
    // Ten in 90 days earn 90 % of what their number can earn. One is also all that is ever proposed.
    target: 1,
    fits: isTimeForInvitation,
  },
  {
    id: 'comment',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.4,
    minutes: 9,
    count: thisWeek('comment', 'reply'),
    target: targetOf('comments'),
    fits: () => true,
  },
  {
    id: 'reply',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.5,
    minutes: 8,
    count: thisWeek('comment', 'reply'),
    target: targetOf('comments'),
    fits: isOwnPostUnanswered,
  },
  {
    id: 'repost',
    pillar: 'insights',
    bundle: { reposts: 1 },
    value: 1,
    minutes: 5,
    count: thisWeek('repost'),
    target: targetOf('reposts'),
    fits: isTimeForRepost,
  },
  {
    id: 'search-and-view',
    pillar: 'find',
    bundle: { people_searches: 1, profile_views: 3, views_outside: 3 },
    value: 0.8,
    minutes: 6,
    count: thisWeek('people-search'),
    target: targetOf('people_searches'),
    fits: isTimeForSearch,
  },
  {
    id: 'follow-up',
    pillar: 'insights',
    bundle: { messages: 1, response_rate: 1 },
    value: 1.5,
    minutes: 4,
    count: (days) => measureOf(days.slice(0, 7), 'threads'),
    // How many messages to write is nobody's advice: one is all that is ever proposed.
    target: 1,
    fits: isTimeForFollowUp,
  },
];

/** The highest target of an input over the pillars it stands in, in whole actions. */
function targetOf(id: FlowId | StockId): number {
  return Math.ceil(Math.max(...signals.map((signal) => (signal.id === id ? signal.target : 0))));
}

function thisWeek(...kinds: readonly ActivityKind[]): Proposal['count'] {
  return (days) => countOf(days.slice(0, 7), kinds);
}
