import { daysBetween } from '@/lib/domain/day';
import { type Estimate, type PillarEstimate, totalRange } from '@/lib/domain/estimate/estimate';
import { priorShares, readingHalfLives, slopeBounds } from '@/lib/domain/estimate/parameters';
import { clamp } from '@/lib/domain/estimate/saturation';
import { type Pillar, perPillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import type { Forecast } from '@/lib/domain/reading';
import { daily, lineOf, remaining, shiftsOf } from './calibration-line';
import { daysOf, type OfficialReading, type Points } from './official';
import { trackRecordOf } from './track-record';

/** One official number of a pillar, and what the model alone said of it at that moment. */
export interface Sample {
  readonly day: string;
  /** LinkedIn's points, 0–25. */
  readonly official: number;
  /** The model's points; undefined in readings of versions that said nothing. */
  readonly raw?: number;
  /** Nothing was counted since the reading before. */
  readonly isIdle?: boolean;
}

/** `official ≈ a + b · raw`. */
export interface Line {
  readonly a: number;
  readonly b: number;
}

/** How good forecasts were, each made before its reading was known (prequential). */
export interface TrackRecord {
  /** Readings that had one before them, and a forecast. */
  readonly comparisons: number;
  /** Mean absolute error of the total; undefined without comparisons. */
  readonly ours?: number;
  /** The same of the rule "same as last time". */
  readonly trivial?: number;
  /** Whether we are better by more than chance explains. */
  readonly isProven: boolean;
}

/** What all official readings so far say about the model. */
export interface Calibration {
  /** Official readings it rests on. */
  readonly readings: number;
  /** Corrected points of each pillar for this day. */
  readonly points: Points;
  readonly lines: Readonly<Record<Pillar, Line>>;
  readonly record: TrackRecord;
  /** Days of readings at which LinkedIn seems to have changed its formula, newest last. */
  readonly shifts: readonly string[];
}

/**
 * What official readings (in any order) say about the model on a day, and the points (0–25) that they make of what it
 * says now. Undefined before the first reading. Model est-1.0.0.
 */
export function calibrate(official: readonly OfficialReading[], raw: Estimate, day: string): Calibration | undefined {
  if (official.length === 0) return undefined;
  const readings = official.toSorted((one, other) => one.at - other.at);
  const samples = perPillar((pillar) => daily(readings.map((reading) => sampleOf(reading, pillar, raw))));
  const lines = perPillar((pillar) => lineOf(samples[pillar], day));
  const shifts = pillars.flatMap((pillar) => shiftsOf(samples[pillar]));
  return {
    readings: daysOf(readings).length,
    points: perPillar((pillar) => along(lines[pillar], samples[pillar].at(-1), { raw: raw.pillars[pillar].est, day })),
    lines,
    record: trackRecordOf(readings),
    shifts: [...new Set(shifts)].toSorted(),
  };
}

/**
 * What is to be expected of a pillar (points, 0–25) on a day: the last official number moved by what the model moved
 * since, which fades in favour of the line as the number ages. Model est-1.0.0.
 * @param samples of this pillar, oldest first, all of them known by then.
 * @param raw the model's points now.
 */
export function forecastFor(samples: readonly Sample[], raw: number, day: string): number {
  return along(lineOf(daily(samples), day), samples.at(-1), { raw, day });
}

/** What the model says, and when. */
interface Now {
  readonly raw: number;
  readonly day: string;
}

function along({ a, b }: Line, last: Sample | undefined, { raw, day }: Now): number {
  if (!last) return raw;
  const persistence = remaining(daysBetween(last.day, day), readingHalfLives.level);
  const moved = last.official + b * (raw - (last.raw ?? raw));
  return clamp(persistence * moved + (1 - persistence) * (a + b * raw), 0, pillarPoints);
}

/** The estimate with the official readings' correction: each range is moved and stretched along with its pillar's line. */
export function corrected(estimate: Estimate, calibration: Calibration): Estimate {
  const slopes = slopesOf(calibration);
  const ofPillar = (pillar: Pillar): PillarEstimate => {
    const raw = estimate.pillars[pillar];
    const est = calibration.points[pillar];
    const moved = (bound: number): number => clamp(est + slopes[pillar] * (bound - raw.est), 0, pillarPoints);
    return { ...raw, est, low: moved(raw.low), high: moved(raw.high) };
  };
  const estimates = perPillar(ofPillar);
  return { ...estimate, total: totalRange(estimates), pillars: estimates };
}

/** Official points that one point of the model is worth, kept within 0.2–2. */
export function slopesOf({ lines }: Calibration): Readonly<Record<Pillar, number>> {
  return perPillar((pillar) => clamp(lines[pillar].b, slopeBounds.low, slopeBounds.high));
}

/**
 * What the model would have said of a pillar then, had it known what is known now: to learn something about the member is
 * no change of what the member does.
 */
export function rawAsKnownNow({ raw, unknown = [] }: Forecast, pillar: Pillar, { parts }: PillarEstimate): number {
  const learnt = parts.filter(({ id }) => unknown.includes(id));
  return learnt.reduce(
    (points, { weight, share = priorShares[pillar] }) => points + weight * (share - priorShares[pillar]),
    raw,
  );
}

function sampleOf({ day, points, forecast }: OfficialReading, pillar: Pillar, { pillars: now }: Estimate): Sample {
  const said = forecast?.[pillar];
  return {
    day,
    official: points[pillar],
    ...(said && { raw: rawAsKnownNow(said, pillar, now[pillar]) }),
    ...(said?.isIdle && { isIdle: true }),
  };
}
