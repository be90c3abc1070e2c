import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/lib/domain/day';
import { calibrate, forecastFor } from '@/lib/domain/official/calibration';
import { type OfficialReading, type Points, totalOf } from '@/lib/domain/official/official';
import { forecastTotal, uncertaintyOf } from '@/lib/domain/official/track-record';
import { perPillar, pillars } from '@/lib/domain/pillar';
import { estimateOf } from '@/tests/domain/readings';
import vectors from '@/tests/fixtures/domain/vectors.json';

/** What LinkedIn said on a day. */
interface Said {
  readonly day: string;
  readonly points: Points;
}

const { m: raw, steps, series, days, mae_after_first, mae_persistence } = vectors.calibration;
const firstDay = '2026-04-27';

const fromVectors: readonly Said[] = days.map((offset, index) => ({
  day: addDays(firstDay, offset),
  points: perPillar((pillar) => series[pillar][index] ?? Number.NaN),
}));

/** Member S1 of the public readings, in the order of the file. */
const fromTable: readonly Said[] = readFileSync('tests/fixtures/domain/ssi-readings.csv', 'utf8')
  .split('\n')
  .filter((row) => row.startsWith('S1,'))
  .map((row) => {
    const [, day = '', , brand, find, insights, relations] = row.split(',');
    const found = { brand, find, insights, relations };
    return { day, points: perPillar((pillar) => Number(found[pillar])) };
  });

/** Each reading with the forecast that the readings before it make; the model says the same on every day. */
function replay(said: readonly Said[]): readonly OfficialReading[] {
  return said.map(({ day, points }, index) => ({
    at: Date.parse(`${day}T12:00:00Z`),
    day,
    points,
    total: totalOf(points),
    ranks: {},
    isTyped: false,
    ids: [],
    forecast: perPillar((pillar) => ({
      version: vectors.version,
      raw: raw[pillar],
      points: forecastFor(
        said.slice(0, index).map((before) => ({
          day: before.day,
          official: before.points[pillar],
          raw: raw[pillar],
        })),
        raw[pillar],
        day,
      ),
    })),
  }));
}

describe.each([
  ['the reference', fromVectors],
  ['the table of public readings', fromTable],
])('the eight readings of member S1, replayed from %s', (_, said) => {
  const readings = replay(said);
  const calibration = calibrate(readings, estimateOf(raw), said.at(-1)?.day ?? '');

  it.each(steps)('are forecast as the reference says on day $day', (step) => {
    const reading = readings.find(({ day }) => daysBetween(firstDay, day) === step.day);
    for (const pillar of pillars) {
      expect(Math.abs((reading?.forecast?.[pillar].points ?? Number.NaN) - step[pillar]), pillar).toBeLessThan(0.01);
    }
    const forecast = (reading && forecastTotal(reading)) ?? Number.NaN;
    expect(Math.abs(forecast - step.total)).toBeLessThan(0.01);
    expect(Math.abs((reading?.total ?? Number.NaN) - step.official)).toBeLessThan(0.01);
    expect(Math.abs(forecast - (reading?.total ?? Number.NaN) - step.err)).toBeLessThan(0.01);
  });

  it('give a mean error of 0.241 against 0.249 of "same as last time", which proves nothing', () => {
    expect(calibration?.readings).toBe(8);
    expect(calibration?.record.comparisons).toBe(7);
    expect(calibration?.record.ours?.toFixed(3)).toBe(String(mae_after_first));
    expect(calibration?.record.trivial?.toFixed(3)).toBe(String(mae_persistence));
    expect(calibration?.record.isProven).toBe(false);
  });

  it('leave as uncertainty the mean of all errors, the first one included', () => {
    const errors = steps.reduce((sum, { err }) => sum + Math.abs(err), 0);
    expect(Math.abs(uncertaintyOf(readings) - errors / steps.length)).toBeLessThan(0.01);
  });
});
