import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { OfficialReading, Points } from '@/lib/domain/official/official';
import { totalOf } from '@/lib/domain/official/official';
import { day, summary } from './sample-state';

/** A reading of LinkedIn's own score, with what was said beforehand where it was said. */
export function official(onDay: string, points: Points, said?: Points): OfficialReading {
  const forecastOf = (value: number) => ({ version: 'est-1.0.0', raw: value, points: value });
  return {
    at: Date.parse(`${onDay}T09:00:00Z`),
    day: onDay,
    points,
    total: totalOf(points),
    ranks: {},
    ...(said && {
      forecast: {
        brand: forecastOf(said.brand),
        find: forecastOf(said.find),
        insights: forecastOf(said.insights),
        relations: forecastOf(said.relations),
      },
    }),
    isTyped: false,
    ids: [],
  };
}

const first: Points = { brand: 20.973, find: 6.38, insights: 10.25, relations: 15 };
const last: Points = { brand: 20.998, find: 6.5, insights: 9.55, relations: 15 };

/** Of member S1, two days of whom are public: one score before anything was said, and one with a forecast. */
export const officialReadings: readonly OfficialReading[] = [
  official('2026-04-27', first),
  { ...official('2026-05-14', last, { ...first, insights: 10.97 }), ranks: { industry: 9, network: 11 } },
];

/** No official score was read and no question answered yet. */
export const explanation: Explanation = {
  day,
  raw: summary.estimate,
  estimate: summary.estimate,
  uncertainty: 10,
  inputs: { comments: 3.1, connections: 600 },
  evidence: {
    comments: { origin: 'counted', count: 12, days: 90 },
    connections: { origin: 'read', day: '2026-05-12' },
  },
  reached: [],
  salesNavigator: false,
  capture: {},
  answers: {},
  official: [],
};

export const calibrated: Explanation = {
  ...explanation,
  official: officialReadings,
  calibration: {
    readings: 2,
    points: last,
    lines: { brand: { a: 0, b: 1 }, find: { a: 0, b: 1 }, insights: { a: 0, b: 1 }, relations: { a: 0, b: 1 } },
    record: { comparisons: 7, ours: 0.241, trivial: 0.249, isProven: false },
    shifts: [],
  },
};
