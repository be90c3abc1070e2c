/**
 * How often properties about hostile input are tried: as often as they say, times `FOUR_PILLARS_FUZZ`, which
 * `npm run test:fuzz` sets. The only place that reads it.
 */
const times = Number(process.env.FOUR_PILLARS_FUZZ ?? 1);

/** For `fc.assert`: so many runs in `npm test`. */
export function runs(plain: number): { readonly numRuns: number } {
  return { numRuns: plain * times };
}

/** For `describe`: milliseconds that one property may take. */
export const patience = { timeout: 120_000 * times } as const;
