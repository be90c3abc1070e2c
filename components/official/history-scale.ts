import { daysBetween } from '@/lib/domain/day';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';

/** Where a reading stands in the chart. */
export interface Mark {
  readonly key: number;
  /** Percent from the beginning of time. */
  readonly x: number;
  /** Percent from the top. */
  readonly official: number;
  readonly forecast?: number;
}

export interface Scale {
  readonly marks: readonly Mark[];
  /** Points at the top and at the bottom, whole numbers of at most 100. */
  readonly top: number;
  readonly bottom: number;
}

/** Points that the chart is high at least, so that small moves look small. */
const leastHeight = 10;

/** Room for whole dots at both ends (percent). */
const margin = 2;

/** Puts readings, oldest first, in their places: by day from start to end, by points from bottom to top. */
export function scaleOf(readings: readonly OfficialReading[]): Scale {
  const values = readings.flatMap((reading) => [reading.total, forecastTotal(reading) ?? reading.total]);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(leastHeight, Math.max(...values) - Math.min(...values) + 2) / 2;
  const bottom = Math.max(0, Math.floor(middle - half));
  const top = Math.min(100, Math.ceil(middle + half));
  const y = (points: number): number => ((top - points) / (top - bottom)) * 100;
  const x = placeInTime(readings);
  const marks = readings.map((reading) => {
    const said = forecastTotal(reading);
    return {
      key: reading.at,
      x: x(reading.day),
      official: y(reading.total),
      ...(said !== undefined && { forecast: y(said) }),
    };
  });
  return { marks, top, bottom };
}

/** Several readings of one day alone all stand in the middle. */
function placeInTime(readings: readonly OfficialReading[]): (day: string) => number {
  const first = readings[0]?.day ?? '';
  const span = daysBetween(first, readings.at(-1)?.day ?? first);
  return (day) => (span === 0 ? 50 : margin + (daysBetween(first, day) / span) * (100 - 2 * margin));
}
