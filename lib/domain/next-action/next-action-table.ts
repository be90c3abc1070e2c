import { type FlowId, type StockId, signals } from '@/lib/domain/estimate/signals';
import type { Pillar } from '@/lib/domain/pillar';
import type { Bundle } from './marginal-gain';
import type { ActionId } from './next-action';

/** An action and what doing it brings. */
export interface Proposal {
  readonly id: ActionId;
  readonly pillar: Pillar;
  /** What doing it adds. */
  readonly bundle: Bundle;
  /** What it is worth to other people, against 1 for a repost. */
  readonly value: number;
  readonly minutes: number;
  /** Whole actions a week that earn 90 % of the points; of the profile all that it can have. */
  readonly target: number;
}

/** Values and minutes of model est-1.0.0. */
export const proposals: readonly Proposal[] = [
  {
    id: 'profile-item',
    pillar: 'brand',
    bundle: { profile_items: 1 },
    value: 1.3,
    minutes: 10,
    target: targetOf('profile_items'),
  },
  {
    id: 'profile-media',
    pillar: 'brand',
    bundle: { profile_media: 1 },
    value: 1.1,
    minutes: 8,
    target: targetOf('profile_media'),
  },
  {
    id: 'article',
    pillar: 'brand',
    bundle: { articles: 1 },
    value: 1,
    minutes: 120,
    target: targetOf('articles'),
  },
  {
    id: 'post',
    pillar: 'brand',
    bundle: { posts: 1 },
    value: 1.2,
    minutes: 25,
    target: targetOf('posts'),
  },
  {
    id: 'invite',
    pillar: 'relations',
    bundle: { acceptance: 1 },
    value: 0.8,
    minutes: 4,
    // Ten in 90 days earn 90 % of what their number can earn. One is also all that is ever proposed.
    target: 1,
  },
  {
    id: 'comment',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.4,
    minutes: 9,
    target: targetOf('comments'),
  },
  {
    id: 'reply',
    pillar: 'insights',
    bundle: { comments: 3 },
    value: 1.5,
    minutes: 8,
    target: targetOf('comments'),
  },
  {
    id: 'repost',
    pillar: 'insights',
    bundle: { reposts: 1 },
    value: 1,
    minutes: 5,
    target: targetOf('reposts'),
  },
  {
    id: 'search-and-view',
    pillar: 'find',
    bundle: { people_searches: 1, profile_views: 3, views_outside: 3 },
    value: 0.8,
    minutes: 6,
    target: targetOf('people_searches'),
  },
  {
    id: 'follow-up',
    pillar: 'insights',
    bundle: { messages: 1, response_rate: 1 },
    value: 1.5,
    minutes: 4,
    // How many messages to write is nobody's advice: one is all that is ever proposed.
    target: 1,
  },
];

/** The highest target of an input over the pillars it stands in, in whole actions. */
function targetOf(id: FlowId | StockId): number {
  return Math.ceil(Math.max(...signals.map((signal) => (signal.id === id ? signal.target : 0))));
}
