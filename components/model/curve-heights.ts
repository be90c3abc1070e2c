/** Heights (0–1) of a curve at evenly spaced places from 0 to `to`, enough for the eye. */
export function heightsOf(curve: (x: number) => number, to: number): readonly number[] {
  const steps = 60;
  return Array.from({ length: steps + 1 }, (_, step) => curve((step / steps) * to));
}
