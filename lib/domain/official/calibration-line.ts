import { daysBetween } from '@/lib/domain/day';
import { formulaShift, lineBelief, readingHalfLives } from '@/lib/domain/estimate/parameters';
import type { Line, Sample } from './calibration';

/** A model's points, LinkedIn's, and how much the two say about the line. */
interface Point {
  readonly raw: number;
  readonly official: number;
  readonly weight: number;
}

/**
 * The line that the samples of one pillar (oldest first) make most likely on a day: Bayesian regression with a normal
 * belief, in closed form. A sample's weight halves every 60 days. Model est-1.0.0.
 */
export function lineOf(samples: readonly Sample[], day: string): Line {
  const points = pointsOf(samples, day);
  const sum = (of: (point: Point) => number): number =>
    points.reduce((all, point) => all + (point.weight * of(point)) / lineBelief.noise ** 2, 0);
  const { intercept, slope } = lineBelief;
  const [sureOfA, sureOfB] = [intercept.spread ** -2, slope.spread ** -2];
  const aa = sum(() => 1) + sureOfA;
  const ab = sum(({ raw }) => raw);
  const bb = sum(({ raw }) => raw * raw) + sureOfB;
  const a = sum(({ official }) => official) + sureOfA * intercept.mean;
  const b = sum(({ raw, official }) => raw * official) + sureOfB * slope.mean;
  const determinant = aa * bb - ab * ab;
  return { a: (a * bb - b * ab) / determinant, b: (b * aa - a * ab) / determinant };
}

/** Of each day the last sample (oldest first): to look at LinkedIn's page once more on the same day tells nothing new. */
export function daily(samples: readonly Sample[]): readonly Sample[] {
  return samples.flatMap(({ isIdle: _, ...sample }, index) => {
    if (samples[index + 1]?.day === sample.day) return [];
    const isIdle = samples.every(({ day, isIdle: wasIdle }) => day !== sample.day || wasIdle === true);
    return [{ ...sample, ...(isIdle && { isIdle }) }];
  });
}

/** Days of samples (oldest first) that moved by more than 3 points within a day on which nothing was done. */
export function shiftsOf(samples: readonly Sample[]): readonly string[] {
  return samples.filter((sample, index) => isShift(sample, samples[index - 1])).map(({ day }) => day);
}

/** The part of something that is left after so many days. */
export function remaining(days: number, halfLife: number): number {
  return 2 ** (-Math.max(0, days) / halfLife);
}

function pointsOf(samples: readonly Sample[], day: string): readonly Point[] {
  let part = 1;
  const points: Point[] = [];
  for (const [index, sample] of [...samples.entries()].toReversed()) {
    const { raw, official } = sample;
    const weight = part * remaining(daysBetween(sample.day, day), readingHalfLives.line);
    if (raw !== undefined) points.push({ raw, official, weight });
    if (isShift(sample, samples[index - 1])) part *= formulaShift.olderWeight;
  }
  return points;
}

function isShift(sample: Sample, before: Sample | undefined): boolean {
  if (!before || !sample.isIdle || daysBetween(before.day, sample.day) > formulaShift.days) return false;
  return Math.abs(sample.official - before.official) > formulaShift.points;
}
