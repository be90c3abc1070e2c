import type { ActivityKind } from '@/lib/domain/activity';
import type { Pillar } from '@/lib/domain/pillar';
import type { Invitations, Questions } from './rates';

/** Inputs measured as an amount a week. */
export type FlowId =
  | 'articles'
  | 'posts'
  | 'followers_gained'
  | 'people_searches'
  | 'profile_views'
  | 'views_outside'
  | 'days_active'
  | 'sn_searches'
  | 'sn_leads'
  | 'comments'
  | 'reactions'
  | 'reposts'
  | 'engagement_recv'
  | 'messages'
  | 'sn_accounts';

/** Inputs measured as an amount that stands. */
export type StockId =
  | 'profile_items'
  | 'profile_media'
  | 'endorsements'
  | 'inbound_views90'
  | 'groups'
  | 'connections'
  | 'vp_connections'
  | 'coworkers';

export type RateId = 'response_rate' | 'acceptance';

/** One input of the estimate. */
export type SignalId = FlowId | StockId | RateId;

/**
 * What is known of each input: flows per week, stocks as they stand, rates as trials and successes.
 * A missing input is unknown, which is not zero.
 */
export type Inputs = Readonly<
  Partial<Record<FlowId | StockId, number>> & { response_rate?: Questions; acceptance?: Invitations }
>;

interface Place {
  readonly pillar: Pillar;
  /** Points of the pillar's 25 that it can earn. */
  readonly weight: number;
  /** Only Sales Navigator earns it: without a seat a known zero. */
  readonly salesNavigator?: true;
}

/** An input whose curve is set by a target. */
export interface LevelSignal extends Place {
  readonly id: FlowId | StockId;
  /** `flow` and `stock` saturate; `linear` and `linear-flow` rise in a straight line up to the target. */
  readonly kind: 'flow' | 'stock' | 'linear' | 'linear-flow';
  /** The level that earns 90 % of the points (a linear one: all of them); flows per week. */
  readonly target: number;
}

export interface RateSignal extends Place {
  readonly id: RateId;
  readonly kind: 'rate';
}

export type Signal = LevelSignal | RateSignal;

/**
 * Model est-1.0.0: every input, its weight and its target. LinkedIn never published weights: these follow the order of
 * its list of inputs and were set by hand so that a typical member lands on the published group averages.
 * Posts stand in two pillars, as LinkedIn's own texts place them.
 */
export const signals: readonly Signal[] = [
  { pillar: 'brand', id: 'profile_items', weight: 9, kind: 'linear', target: 7 },
  { pillar: 'brand', id: 'profile_media', weight: 2, kind: 'linear', target: 2 },
  { pillar: 'brand', id: 'endorsements', weight: 4, kind: 'stock', target: 50 },
  { pillar: 'brand', id: 'articles', weight: 4, kind: 'flow', target: 0.5 },
  { pillar: 'brand', id: 'posts', weight: 3, kind: 'flow', target: 3 },
  { pillar: 'brand', id: 'followers_gained', weight: 3, kind: 'flow', target: 20 },
  { pillar: 'find', id: 'people_searches', weight: 4, kind: 'flow', target: 25 },
  { pillar: 'find', id: 'profile_views', weight: 5, kind: 'flow', target: 60 },
  { pillar: 'find', id: 'views_outside', weight: 3, kind: 'flow', target: 20 },
  { pillar: 'find', id: 'inbound_views90', weight: 2, kind: 'stock', target: 200 },
  { pillar: 'find', id: 'days_active', weight: 3, kind: 'linear-flow', target: 6.5 },
  { pillar: 'find', id: 'sn_searches', weight: 4, kind: 'flow', target: 15, salesNavigator: true },
  { pillar: 'find', id: 'sn_leads', weight: 4, kind: 'flow', target: 15, salesNavigator: true },
  { pillar: 'insights', id: 'posts', weight: 5, kind: 'flow', target: 4 },
  { pillar: 'insights', id: 'comments', weight: 5, kind: 'flow', target: 20 },
  { pillar: 'insights', id: 'reactions', weight: 2, kind: 'flow', target: 40 },
  { pillar: 'insights', id: 'reposts', weight: 1, kind: 'flow', target: 1.5 },
  { pillar: 'insights', id: 'engagement_recv', weight: 4, kind: 'flow', target: 100 },
  { pillar: 'insights', id: 'messages', weight: 2, kind: 'flow', target: 15 },
  { pillar: 'insights', id: 'response_rate', weight: 2, kind: 'rate' },
  { pillar: 'insights', id: 'groups', weight: 1, kind: 'stock', target: 10 },
  { pillar: 'insights', id: 'sn_accounts', weight: 3, kind: 'flow', target: 10, salesNavigator: true },
  { pillar: 'relations', id: 'connections', weight: 8, kind: 'stock', target: 500 },
  { pillar: 'relations', id: 'vp_connections', weight: 4, kind: 'stock', target: 100 },
  { pillar: 'relations', id: 'coworkers', weight: 3, kind: 'stock', target: 30 },
  { pillar: 'relations', id: 'acceptance', weight: 10, kind: 'rate' },
];

/** How a flow is counted. */
export interface Flow {
  readonly id: FlowId;
  /** The most that one day can add; without it no limit. */
  readonly dayCap?: number;
  /** A quiet member's amount a week, assumed in part until 90 days were observed. */
  readonly prior: number;
  /** The counted kinds that feed it; with none it is only ever read or answered. */
  readonly kinds: readonly ActivityKind[];
  /** What of a day's tally is taken; without it the count of its kinds. */
  readonly measure?: 'outside' | 'threads' | 'active';
}

/** Model est-1.0.0: day limits, priors and the counted kinds of every flow. */
export const flows: readonly Flow[] = [
  { id: 'articles', dayCap: 1, prior: 0, kinds: ['article'] },
  { id: 'posts', dayCap: 2, prior: 0.1, kinds: ['post'] },
  { id: 'followers_gained', prior: 1, kinds: [] },
  { id: 'people_searches', dayCap: 15, prior: 2, kinds: ['people-search'] },
  { id: 'profile_views', dayCap: 30, prior: 6, kinds: ['profile-view'] },
  { id: 'views_outside', dayCap: 15, prior: 2, kinds: ['profile-view'], measure: 'outside' },
  { id: 'days_active', dayCap: 1, prior: 2, kinds: [], measure: 'active' },
  { id: 'sn_searches', dayCap: 15, prior: 0, kinds: ['lead-search'] },
  { id: 'sn_leads', dayCap: 15, prior: 0, kinds: ['lead-save'] },
  { id: 'comments', dayCap: 10, prior: 0.5, kinds: ['comment', 'reply'] },
  { id: 'reactions', dayCap: 20, prior: 3, kinds: ['reaction'] },
  { id: 'reposts', dayCap: 2, prior: 0, kinds: ['repost'] },
  { id: 'engagement_recv', prior: 2, kinds: [] },
  { id: 'messages', dayCap: 15, prior: 1, kinds: ['message'], measure: 'threads' },
  { id: 'sn_accounts', dayCap: 10, prior: 0, kinds: ['account-save'] },
];
