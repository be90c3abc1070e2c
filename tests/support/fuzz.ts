/**
 * How often properties about hostile input are tried: as often as they say, times `FOUR_PILLARS_FUZZ`, which
 * `npm run test:fuzz` sets. The only place that reads it.
 */
const wanted = process.env.FOUR_PILLARS_FUZZ;
const times = Number(wanted ?? 1);

/** For `fc.assert`: so many runs in `npm test`, the same ones each time; those of `npm run test:fuzz` are new ones. */
export function runs(plain: number): { readonly numRuns: number; readonly seed?: number } {
  return wanted === undefined ? { numRuns: plain, seed: 2026 } : { numRuns: plain * times };
}

/** For `describe`: milliseconds that one property may take. */
export const patience = { timeout: 120_000 * times } as const;
