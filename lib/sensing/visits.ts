import { type Route, readRoute } from '@/lib/linkedin/routes';
import { readTopCard } from '@/lib/linkedin/top-card';
import type { Later, Timed } from './actions';
import type { Report, Sighting } from './report';

/** Pages that count by being opened and seen: profiles and people searches. */
export interface Visits {
  /**
   * The document began (`load`), or its address changed.
   * @param lastInput when the member last did anything, on this frame's clock.
   */
  arrived(change: Change, lastInput: number): void;
  answered(answer: Screen): void;
}

export type Change = NavigationType | 'load';

/** LinkedIn's answer to the content of a page. */
type Screen = Pick<Timed, 'path' | 'page' | 'begun' | 'status'>;

interface Visit {
  route: Route;
  readonly since: number;
  readonly byMember: boolean;
  /** Status of LinkedIn's answer, 0 as long as there is none, and when it came. */
  status: number;
  answeredAt: number;
  /** How often it was looked at while it was visible. */
  looks: number;
}

/** A visible page is looked at every 400 ms; it counts from the third look on and is given up after the last. */
const step = 400;
const firstLook = 3;
const lastLook = 75;

/** Milliseconds: how long rendering may take after LinkedIn's answer, and how long the answer is waited for. */
const rendering = 500;
const patience = 5_000;

/** LinkedIn may ask for the content before it changes the address. */
const early = 1_000;

/** How long an input may be the reason for a change of the address. */
const reason = 10_000;

export function createVisits(report: Report, later: Later): Visits {
  let current: Visit | undefined;
  return { arrived, answered };

  function arrived(change: Change, lastInput: number): void {
    const route = readRoute(location.href);
    if (current && isSame(current.route, route)) return;
    // The page gave itself another address, for example a name for an id, and the member had no part in it.
    if (current && change === 'replace' && lastInput < current.since) {
      current.route = route;
      return;
    }
    current = begin(route, change, lastInput);
    watch(current);
  }

  function answered({ path, page, status, begun }: Screen): void {
    if (!current || begun < current.since - early) return;
    const isIts = path ? isSame(readRoute(location.origin + path), current.route) : page === current.route.page;
    if (isIts) Object.assign(current, { status, answeredAt: performance.now() });
  }

  /** Looks again and again until the page has been seen for long enough, was left, or was refused by LinkedIn. */
  function watch(visit: Visit): void {
    if (visit.byMember) later(() => visit === current && visit.status < 300 && look(visit), step);
  }

  function look(visit: Visit): void {
    visit.looks += Number(document.visibilityState === 'visible');
    const isDone = isSettled(visit) && count(visit);
    if (!isDone && visit.looks < lastLook) watch(visit);
  }

  /** False as long as the page is not there yet. */
  function count(visit: Visit): boolean {
    const { page, key } = visit.route;
    const seen = { target: key, ...sightOf(visit) };
    if (page === 'people-search') void report.add({ kind: page, ...seen });
    const card = page === 'profile' ? readTopCard(document, key) : null;
    if (card && !card.own)
      void report.add({ kind: 'profile-view', ...seen, traits: card.degree && { degree: card.degree } });
    return card !== undefined;
  }
}

function sightOf({ since, status }: Visit): Pick<Sighting, 'at' | 'confidence'> {
  return { at: since, confidence: status ? 'confirmed' : 'likely' };
}

function begin(route: Route, change: Change, lastInput: number): Visit {
  const since = performance.now();
  const byMember = change === 'load' || (change !== 'traverse' && since - lastInput < reason);
  const [load] = change === 'load' ? performance.getEntriesByType('navigation') : [];
  const status = (load as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0; // The only type of that name.
  return { route, since, byMember, status, answeredAt: since, looks: 0 };
}

function isSettled({ looks, status, answeredAt }: Visit): boolean {
  return looks >= firstLook && performance.now() - answeredAt > (status ? rendering : patience);
}

function isSame(one: Route, other: Route): boolean {
  return one.page === other.page && one.key === other.key;
}
