import type { Metric } from '@/lib/domain/reading';
import { readNumbers } from '@/lib/linkedin/readings';
import type { VisitKind } from '@/lib/linkedin/routes';
import { type Card, readTopCard } from '@/lib/linkedin/top-card';
import type { Later, Timed } from './desk';
import type { Report } from './report';
import { findSalesPart } from './sales-part';
import { begin, type Change, isSame, isSettled, routeOf, sightOf, type Visit } from './visit';

/** The pages that the member opens: those that count by being opened and seen, and the numbers that they show. */
export interface Visits {
  /**
   * The document began (`load`), or its address changed.
   * @param lastInput when the member last did anything, on this frame's clock.
   */
  arrived(change: Change, lastInput: number): void;
  answered(answer: Screen): void;
}

/** LinkedIn's answer to the content of a page, or to who is signed in. */
type Screen = Pick<Timed, 'path' | 'page' | 'self' | 'begun' | 'status'>;

/** A visible page is looked at every 400 ms and given up after the last look (30 s). */
const step = 400;
const lastLook = 75;

/** Numbers may be late; they are read as long as this many looks. */
const lastReading = 30;

/** So many looks in a row have to agree on a number (1.6 s). */
const enough = 4;

/** LinkedIn may ask for the content before it changes the address. */
const early = 1_000;

interface Desk {
  readonly report: Report;
  readonly later: Later;
  /** LinkedIn's id of the member who is signed in. */
  self: string;
  /** The page that is open. */
  visit?: Visit;
}

export function createVisits(report: Report, later: Later): Visits {
  const desk: Desk = { report, later, self: '' };
  return {
    arrived: (change, lastInput) => arrive(desk, change, lastInput),
    answered({ path, page, self = desk.self, status, begun }) {
      desk.self = self;
      const { visit } = desk;
      if (!visit || begun < visit.since - early) return;
      const isIts = path ? isSame(routeOf(location.origin + path), visit.route) : page === visit.route.page;
      if (isIts) Object.assign(visit, { status, answeredAt: performance.now() });
    },
  };
}

function arrive(desk: Desk, change: Change, lastInput: number): void {
  const { visit } = desk;
  const route = routeOf(location.href);
  if (visit && isSame(visit.route, route)) return;
  // The page gave itself another address, for example a name for an id, and the member had no part in it.
  if (visit && change === 'replace' && lastInput < visit.since) {
    visit.route = route;
    return;
  }
  desk.visit = begin(route, change, lastInput);
  watch(desk, desk.visit);
}

/** Looks again and again until the page has been seen for long enough, was left, or was refused by LinkedIn. */
function watch(desk: Desk, visit: Visit): void {
  desk.later(() => visit === desk.visit && visit.status < 300 && look(desk, visit), step);
}

function look(desk: Desk, visit: Visit): void {
  if (document.visibilityState === 'visible') see(desk, visit);
  const kind = kindOf(visit);
  if (visit.looks < (visit.isDone ? lastReading : lastLook)) watch(desk, visit);
  else if (kind && !visit.isDone) desk.report.miss(kind, 'page', visit.since);
}

function see(desk: Desk, visit: Visit): void {
  visit.looks += 1;
  if (visit.looks <= lastReading) readAll(desk, visit);
  visit.isDone ||= isSettled(visit) && count(desk, visit);
}

/** A number is taken once, when it has stood still: pages show the number of last time first, or count up to it. */
function readAll({ report }: Desk, visit: Visit): void {
  const numbers = readNumbers(location.pathname, document, findSalesPart()?.readSsi);
  // Its keys are its type.
  for (const [metric, value] of Object.entries(numbers) as [Metric, number][]) {
    const before = visit.numbers.get(metric);
    const steady = before?.value === value ? before.steady + 1 : 1;
    visit.numbers.set(metric, { value, steady });
    if (steady === enough && !visit.told.has(metric)) {
      visit.told.add(metric);
      report.read(metric, value);
    }
  }
}

/** False as long as the page is not there yet. */
function count({ report, self }: Desk, visit: Visit): boolean {
  const kind = kindOf(visit);
  if (!kind) return true;
  const target = visit.route.key;
  const card = cards[kind](target, self);
  const traits = card?.degree && { degree: card.degree };
  if (card && !card.own) void report.add({ kind, target, ...sightOf(visit), traits, by: [kind] });
  return card !== undefined;
}

/** What has to stand on a page before it counts. */
const cards: Readonly<Record<VisitKind, (key: string, self: string) => Card | undefined>> = {
  'profile-view': (slug, self) => readTopCard(document, slug, self),
  'lead-view': () => findSalesPart()?.readLead(document),
  'people-search': () => ({}),
  'lead-search': () => ({}),
  'account-view': () => ({}),
};

function kindOf({ route: { page } }: Visit): VisitKind | undefined {
  return page in cards ? (page as VisitKind) : undefined; // The table has every kind.
}
