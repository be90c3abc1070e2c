/** How much of the points must be known (0–1) before one number is shown at all, and before it is shown without grey. */

export function isWorthShowing(coverage: number): boolean {
  return coverage >= 0.4;
}

export function isWorthTrusting(coverage: number): boolean {
  return coverage >= 0.75;
}
