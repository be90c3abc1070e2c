import { coverageLimits } from '@/lib/domain/estimate/parameters';

/** Whether enough of the points (0–1) is known for one number to be shown at all. */
export function isWorthShowing(coverage: number): boolean {
  return coverage >= coverageLimits.shown;
}

/** Whether it is enough to be shown without grey. */
export function isWorthTrusting(coverage: number): boolean {
  return coverage >= coverageLimits.trusted;
}
