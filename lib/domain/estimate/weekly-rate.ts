import { captureBounds, coldStart, dayHalfLife, windowDays } from './parameters';
import { clamp } from './saturation';
import type { Flow } from './signals';

/** How much a day still counts: half after 30 days, nothing after 90. Model est-1.0.0. */
const dayWeights: readonly number[] = Array.from({ length: windowDays }, (_, age) => 2 ** (-age / dayHalfLife));

const fullWindow = dayWeights.reduce((sum, weight) => sum + weight, 0);

/** What one action today adds to a weekly rate once the window is full; used from the first day on, so that early advice is not absurdly strong. */
export const weeklyStep = 7 / fullWindow;

type Count = number | undefined;

/** How a flow's days are to be read. */
export interface RateOptions extends Pick<Flow, 'dayCap' | 'prior'> {
  /** Part of the member's activity that is seen in this browser; kept within 0.25–1, without it 1. */
  readonly capture?: number;
}

/**
 * Amount a week, from counts per day: capped days, weighted by age, mixed with the prior of a quiet member as long as
 * fewer than 90 days were observed. Model est-1.0.0.
 * @param days counts of the observed days; index = age in days, 0 = today. A day without activity is a zero, not a gap;
 * a day on which nobody could count is undefined, and says nothing.
 */
export function weeklyRate(days: readonly Count[], { dayCap = Infinity, prior, capture = 1 }: RateOptions): number {
  const observed = days.slice(0, windowDays);
  const seen = clamp(capture, captureBounds.low, captureBounds.high);
  const amount = weighted(observed, (count) => Math.min(count, dayCap)) / seen;
  const weight = weighted(observed, () => 1);
  const known = observed.filter((count) => count !== undefined).length;
  const doubt = coldStart * (1 - known / windowDays);
  return (7 * (amount + (doubt * prior) / 7)) / (weight + doubt);
}

function weighted(days: readonly Count[], amountFor: (count: number) => number): number {
  return days.reduce<number>(
    (sum, count, age) => sum + (count === undefined ? 0 : amountFor(count) * (dayWeights[age] ?? 0)),
    0,
  );
}
