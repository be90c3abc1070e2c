/**
 * Share of the points (0–1) that a level earns: 1 − 10^(−level / target). The first unit earns most; the target earns
 * 90 %; what lies above earns nearly nothing, so that volume for its own sake does not pay. Model est-1.0.0.
 * @param level the amount (flows: per week); below zero counts as zero.
 * @param target the level that earns 90 %, in the same unit.
 */
export function saturation(level: number, target: number): number {
  return 1 - 10 ** (-Math.max(0, level) / target);
}

/** Share of the points (0–1) of an input that earns in a straight line, all of them at the target. Model est-1.0.0. */
export function straightLine(level: number, target: number): number {
  return clamp(level / target, 0, 1);
}

/** `value`, or the nearest bound when it lies outside. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
