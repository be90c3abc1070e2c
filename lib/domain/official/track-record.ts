import { proof, uncertaintyBounds } from '@/lib/domain/estimate/parameters';
import { pillars } from '@/lib/domain/pillar';
import type { TrackRecord } from './calibration';
import { daysOf, type OfficialReading } from './official';

/** How far two forecasts of one total were off, in points (of 100). */
interface Comparison {
  readonly ours: number;
  /** "Same as last time". */
  readonly trivial: number;
}

/**
 * How good the stored forecasts of official readings (oldest first) were, against the rule "same as last time". Readings
 * without a forecast, or without one on a day before, compare nothing; of a day, the first counts. Better counts as proven only after ten comparisons, and
 * when the mean advantage is larger than two standard errors. Model est-1.0.0.
 */
export function trackRecordOf(official: readonly OfficialReading[]): TrackRecord {
  const days = daysOf(official);
  const found = days.flatMap(({ first }, index) => comparisonOf(first, days[index - 1]?.last) ?? []);
  if (found.length === 0) return { comparisons: 0, isProven: false };
  return {
    comparisons: found.length,
    ours: mean(found.map(({ ours }) => ours)),
    trivial: mean(found.map(({ trivial }) => trivial)),
    isProven: isProven(found.map(({ ours, trivial }) => trivial - ours)),
  };
}

/**
 * Points (of 100) by which the total may be wrong beyond its range: 10 until it was tested, then the mean error of all
 * forecasts, the first and uncorrected one included. Model est-1.0.0.
 */
export function uncertaintyOf(official: readonly OfficialReading[]): number {
  const errors = daysOf(official).flatMap(({ first }) => {
    const said = forecastTotal(first);
    return said === undefined ? [] : [Math.abs(said - first.total)];
  });
  return errors.length === 0 ? uncertaintyBounds.untested : Math.max(uncertaintyBounds.least, mean(errors));
}

/** What was said of the total (0–100) before it was read; undefined where nothing was said. */
export function forecastTotal({ forecast }: OfficialReading): number | undefined {
  return forecast && pillars.reduce((sum, pillar) => sum + forecast[pillar].points, 0);
}

function comparisonOf(reading: OfficialReading, before: OfficialReading | undefined): Comparison | undefined {
  const said = forecastTotal(reading);
  if (said === undefined || !before) return undefined;
  return { ours: Math.abs(said - reading.total), trivial: Math.abs(before.total - reading.total) };
}

/** @param advantages of each comparison, how much smaller our error was. */
function isProven(advantages: readonly number[]): boolean {
  const count = advantages.length;
  if (count < proof.comparisons) return false;
  const average = mean(advantages);
  const variance = advantages.reduce((sum, advantage) => sum + (advantage - average) ** 2, 0) / (count - 1);
  return average > proof.standardErrors * Math.sqrt(variance / count);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
