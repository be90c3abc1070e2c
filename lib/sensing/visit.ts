import type { Metric } from '@/lib/domain/reading';
import { type Route, readRoute } from '@/lib/linkedin/routes';
import type { Sighting } from './report';
import { findSalesPart } from './sales-part';

/** A page that is open, from its address on. */
export interface Visit {
  route: Route;
  readonly since: number;
  /** Status of LinkedIn's answer, 0 as long as there is none, and when it came. */
  status: number;
  answeredAt: number;
  /** How often it was looked at while it was visible. */
  looks: number;
  /** It was counted, or is none that counts: the member had no part in it. */
  isDone: boolean;
  /** The last number read of each kind, and how many looks in a row have read it. */
  readonly numbers: Map<Metric, { readonly value: number; readonly steady: number }>;
  /** What was handed out. */
  readonly told: Set<Metric>;
}

export type Change = NavigationType | 'load';

/** A visible page counts from the third look on. */
const firstLook = 3;

/** Milliseconds: how long rendering may take after LinkedIn's answer, and how long the answer is waited for. */
const rendering = 500;
const patience = 5_000;

/** How long an input may be the reason for a change of the address. */
const reason = 10_000;

export function begin(route: Route, change: Change, lastInput: number): Visit {
  const since = performance.now();
  const byMember = change === 'load' || (change !== 'traverse' && since - lastInput < reason);
  const [load] = change === 'load' ? performance.getEntriesByType('navigation') : [];
  const status = (load as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0; // The only type of that name.
  const noted = { isDone: !byMember, numbers: new Map(), told: new Set<Metric>() };
  return { route, since, status, answeredAt: since, looks: 0, ...noted };
}

export function isSettled({ looks, status, answeredAt }: Visit): boolean {
  return looks >= firstLook && performance.now() - answeredAt > (status ? rendering : patience);
}

export function isSame(one: Route, other: Route): boolean {
  return one.page === other.page && one.key === other.key;
}

export function sightOf({ since, status }: Visit): Pick<Sighting, 'at' | 'confidence'> {
  return { at: since, confidence: status ? 'confirmed' : 'likely' };
}

export function routeOf(address: string): Route {
  return readRoute(address, findSalesPart()?.readRoute);
}
