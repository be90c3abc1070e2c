/** A middle and how far the rounds lie apart. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @throws RangeError for no value at all. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return { median: medianOf(sorted), low, high };
}

/** How often one is the other, round by round: noise that is in both falls out. */
export function ratios(values: readonly number[], base: readonly number[]): readonly number[] {
  return values.map((value, round) => value / (base[round] ?? Number.NaN));
}

/** The exponent of a growth law `y = a·xᵉ` through the points, by least squares of the logarithms. */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const [meanX, meanY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const [above, below] = [
    sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))),
    sum(logs.map(([x]) => (x - meanX) ** 2)),
  ];
  return above / below;
}

function medianOf(sorted: readonly number[]): number {
  const half = Math.floor((sorted.length - 1) / 2);
  return mean(sorted.slice(half, sorted.length - half));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
