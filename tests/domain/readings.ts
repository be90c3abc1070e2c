import type { Estimate } from '@/lib/domain/estimate/estimate';
import { type OfficialReading, officialReadings, type Points } from '@/lib/domain/official/official';
import { perPillar, pillars } from '@/lib/domain/pillar';
import type { Forecast, Metric, Reading } from '@/lib/domain/reading';
import { dayBefore } from './tallies';

/** The numbers that LinkedIn showed at noon of a day before today. */
export function readBefore(
  age: number,
  shown: Readonly<Partial<Record<Metric, number>>>,
  rest: Partial<Reading> = {},
): readonly Reading[] {
  const day = dayBefore(age);
  const at = Date.parse(`${day}T12:00:00Z`);
  return Object.entries(shown).map(([metric, value]) => ({
    id: `${metric}-${at}`,
    metric,
    value,
    at,
    day,
    source: 'live',
    account: 'default',
    ...rest,
  }));
}

/** The rows of one look at LinkedIn's own score. */
export function scoreBefore(age: number, points: Points, forecast?: OfficialReading['forecast']): readonly Reading[] {
  return pillars.flatMap((pillar) =>
    readBefore(age, { [`ssi.${pillar}`]: points[pillar] }, forecast && { forecast: forecast[pillar] }),
  );
}

export function officialBefore(age: number, points: Points, forecast?: OfficialReading['forecast']): OfficialReading {
  const [found] = officialReadings(scoreBefore(age, points, forecast));
  if (!found) throw new Error('These points are no official score');
  return found;
}

/** Nothing but the same forecast of every pillar. */
export function saidOfEach(points: number, rest: Partial<Forecast> = {}): NonNullable<OfficialReading['forecast']> {
  return perPillar(() => ({ version: 'est-1.0.0', raw: points, points, ...rest }));
}

/** The same points in every pillar. */
export function each(points: number): Points {
  return perPillar(() => points);
}

/** An estimate that is certain of its points. */
export function estimateOf(points: Points): Estimate {
  const certain = (est: number) => ({ est, low: est, high: est, coverage: 1 });
  const total = pillars.reduce((sum, pillar) => sum + points[pillar], 0);
  return {
    version: 'est-1.0.0',
    total: { est: total, low: total, high: total },
    coverage: 1,
    pillars: perPillar((pillar) => ({ ...certain(points[pillar]), parts: [] })),
  };
}
