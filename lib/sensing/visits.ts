import { readRoute, type Route } from '@/lib/linkedin/routes';
import { readTopCard } from '@/lib/linkedin/top-card';
import type { Later, Timed } from './actions';
import type { Report } from './report';

/** Pages that count by being opened and seen: profiles and people searches. */
export interface Visits {
  /**
   * The document began (`load`), or its address changed.
   * @param lastInput when the member last did anything, on this frame's clock.
   */
  arrived(change: NavigationType | 'load', lastInput: number): void;
  answered(answer: Pick<Timed, 'path' | 'page' | 'start' | 'status'>): void;
}

interface Visit {
  route: Route;
  readonly since: number;
  readonly byMember: boolean;
  /** Status of LinkedIn's answer, 0 as long as there is none, and when it came. */
  status: number;
  answeredAt: number;
}

/** Milliseconds: how often a page is looked at, how long it must have been seen, rendering, waiting for an answer. */
const step = 400;
const dwell = 1_200;
const rendering = 500;
const patience = 5_000;
const longest = 30_000;

/** How long an input may be the reason for a change of the address. */
const reason = 10_000;

export function createVisits(report: Report, later: Later): Visits {
  let current: Visit | undefined;
  return { arrived, answered };

  function arrived(change: NavigationType | 'load', lastInput: number): void {
    const route = readRoute(location.href);
    const since = performance.now();
    if (current && isSame(current.route, route)) return;
    // The page gave itself another address, for example a name for an id, and the member had no part in it.
    if (current && change === 'replace' && lastInput < current.since) {
      current.route = route;
      return;
    }
    const byMember = change === 'load' || (change !== 'traverse' && since - lastInput < reason);
    const [load] = change === 'load' ? performance.getEntriesByType('navigation') : [];
    const status = (load as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0; // The only type of that name.
    current = { route, since, byMember, status, answeredAt: since };
    if (byMember) watch(current);
  }

  function answered({ path, page, status, start }: Pick<Timed, 'path' | 'page' | 'start' | 'status'>): void {
    if (!current || start < current.since - dwell) return;
    const { route } = current;
    if (path ? !isSame(readRoute(location.origin + path), route) : page !== route.page) return;
    current.status = status;
    current.answeredAt = performance.now();
  }

  /** Looks again and again until the page has been seen for long enough, was left, or was refused by LinkedIn. */
  function watch(visit: Visit): void {
    later(() => {
      if (visit !== current || visit.status > 299) return;
      const isSeen = document.visibilityState === 'visible';
      const isOver = isSeen && (performance.now() - visit.since > longest || (isSettled(visit) && count(visit)));
      if (!isOver) watch(visit);
    }, step);
  }

  /** False as long as the page is not there yet. */
  function count({ route: { page, key }, since, status }: Visit): boolean {
    const card = page === 'profile' ? readTopCard(document, key) : undefined;
    const seen = { at: since, confidence: status ? 'confirmed' : 'likely', target: key } as const;
    if (page === 'people-search') void report.add({ kind: page, ...seen });
    if (card && !card.own) void report.add({ kind: 'profile-view', ...seen, ...(card.degree && { traits: { degree: card.degree } }) });
    return page !== 'profile' || card !== undefined;
  }
}

function isSettled({ since, status, answeredAt }: Visit): boolean {
  const now = performance.now();
  return now - since > dwell && now - answeredAt > (status ? rendering : patience);
}

function isSame(one: Route, other: Route): boolean {
  return one.page === other.page && one.key === other.key;
}
