import { totalTolerance } from '@/lib/domain/estimate/parameters';
import { type Pillar, perPillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import { byTime, type Forecast, type Metric, type Reading } from '@/lib/domain/reading';

/** Points of each pillar, 0–25. */
export type Points = Readonly<Record<Pillar, number>>;

/** LinkedIn's own score as it stood on its page once. Never an estimate. */
export interface OfficialReading {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  readonly day: string;
  readonly points: Points;
  /** 0–100: the exact sum of the pillars; LinkedIn shows it rounded. */
  readonly total: number;
  /** "Top n %", where the page showed it. */
  readonly ranks: { readonly industry?: number; readonly network?: number };
  /** What was said of each pillar beforehand; undefined for readings of versions that said nothing. */
  readonly forecast?: Readonly<Record<Pillar, Forecast>>;
  /** Whether the member typed it. */
  readonly isTyped: boolean;
  /** The rows it is made of. */
  readonly ids: readonly string[];
}

/** Readings further apart than this are of two visits (one minute). */
const visit = 60_000;

const pillarMetrics: Readonly<Record<Pillar, Metric>> = {
  brand: 'ssi.brand',
  find: 'ssi.find',
  insights: 'ssi.insights',
  relations: 'ssi.relations',
};

/** The pillar that a metric is the official number of. */
export function pillarOf(metric: string): Pillar | undefined {
  return pillars.find((pillar) => pillarMetrics[pillar] === metric);
}

/**
 * Puts the rows of one account together again to what LinkedIn's page said each time it was open, oldest first.
 * Visits without all four pillars are left out; rows of other metrics are ignored.
 */
export function officialReadings(rows: readonly Reading[]): readonly OfficialReading[] {
  const own = rows.filter(({ metric }) => metric.startsWith('ssi.')).toSorted(byTime);
  // What was typed while LinkedIn's page was open is a reading of its own.
  const sources = [...new Set(own.map(({ source }) => source))];
  const visits = sources.flatMap((source) => visitsOf(own.filter((row) => row.source === source)));
  return visits.flatMap((found) => officialFrom(found) ?? []).toSorted((one, other) => one.at - other.at);
}

function visitsOf(rows: readonly Reading[]): readonly (readonly Reading[])[] {
  const visits: Reading[][] = [];
  for (const row of rows) {
    const current = visits.at(-1);
    if (current && belongs(current, row)) current.push(row);
    else visits.push([row]);
  }
  return visits;
}

/** The readings of one day. */
export interface OfficialDay {
  /** Nothing of this day's score was known before it: only its forecast is one. */
  readonly first: OfficialReading;
  readonly last: OfficialReading;
}

/** Readings (oldest first) by day. */
export function daysOf(readings: readonly OfficialReading[]): readonly OfficialDay[] {
  const days = new Map<string, OfficialDay>();
  for (const reading of readings) {
    days.set(reading.day, { first: days.get(reading.day)?.first ?? reading, last: reading });
  }
  return [...days.values()];
}

function belongs(found: readonly Reading[], row: Reading): boolean {
  return row.at - (found[0]?.at ?? 0) <= visit && found.every(({ metric }) => metric !== row.metric);
}

function officialFrom(rows: readonly Reading[]): OfficialReading | undefined {
  const byMetric = new Map(rows.map((row) => [row.metric, row]));
  const { brand, find, insights, relations } = perPillar((pillar) => byMetric.get(pillarMetrics[pillar]));
  if (!(brand && find && insights && relations)) return undefined;
  const found = { brand, find, insights, relations };
  const points = perPillar((pillar) => found[pillar].value);
  const industry = byMetric.get('ssi.rank.industry')?.value;
  const network = byMetric.get('ssi.rank.network')?.value;
  const forecast = forecastOf(found);
  return {
    at: brand.at,
    day: brand.day,
    points,
    total: totalOf(points),
    ranks: { ...(industry !== undefined && { industry }), ...(network !== undefined && { network }) },
    ...(forecast && { forecast }),
    isTyped: brand.source === 'manual',
    ids: rows.map(({ id }) => id),
  };
}

function forecastOf(rows: Readonly<Record<Pillar, Reading>>): OfficialReading['forecast'] {
  const { brand, find, insights, relations } = perPillar((pillar) => rows[pillar].forecast);
  return brand && find && insights && relations && { brand, find, insights, relations };
}

/** The sum of four pillars, without the noise of floating point. */
export function totalOf(points: Points): number {
  return Number(pillars.reduce((sum, pillar) => sum + points[pillar], 0).toFixed(3));
}

/** What a member may say about the official score; undefined where nothing, or no number, was given. */
export interface ToldScore {
  readonly points: Readonly<Partial<Record<Pillar, number>>>;
  /** As the page shows it, rounded. */
  readonly total?: number | undefined;
  readonly ranks?: { readonly industry?: number | undefined; readonly network?: number | undefined } | undefined;
}

/** Why a score cannot be LinkedIn's. */
export type ScoreProblem =
  | { readonly is: 'missing' | 'out-of-range'; readonly pillar: Pillar }
  | { readonly is: 'other-total'; readonly sum: number; readonly total: number }
  | { readonly is: 'impossible-rank' };

/** The first reason why this cannot be an official score; undefined when it can be one. Sanity rule of the model. */
export function scoreProblem({ points, total, ranks = {} }: ToldScore): ScoreProblem | undefined {
  const problem = pillars.map((pillar) => pointsProblem(pillar, points[pillar])).find((found) => found !== undefined);
  if (problem) return problem;
  const sum = totalOf(perPillar((pillar) => points[pillar] ?? 0));
  if (total !== undefined && !canBeShownAs(sum, total)) return { is: 'other-total', sum, total };
  return [ranks.industry, ranks.network].every(isRank) ? undefined : { is: 'impossible-rank' };
}

function pointsProblem(pillar: Pillar, points: number | undefined): ScoreProblem | undefined {
  if (points === undefined || Number.isNaN(points)) return { is: 'missing', pillar };
  return points < 0 || points > pillarPoints ? { is: 'out-of-range', pillar } : undefined;
}

/** Whether LinkedIn could show this total for that sum; never of what is no number. */
function canBeShownAs(sum: number, total: number): boolean {
  return Number(Math.abs(sum - total).toFixed(3)) <= totalTolerance;
}

function isRank(rank: number | undefined): boolean {
  return rank === undefined || (Number.isInteger(rank) && rank >= 1 && rank <= 100);
}
