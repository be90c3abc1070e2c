import { syncLimits } from './sync-limits';

const minute = 60_000;
const hour = 60 * minute;

/** A quarter of what browsers allow: nothing here is so urgent. */
const most = { perMinute: syncLimits.perMinute / 4, perHour: syncLimits.perHour / 4 } as const;

/**
 * The writes that still count against the limits: those of the last hour. Moments of the future come of a clock that
 * was set back and are let go, or they would forbid writing for as long as it was wrong.
 * @param writes epoch milliseconds, as is `now`.
 */
export function recentWrites(writes: readonly number[], now: number): readonly number[] {
  return writes.filter((at) => at <= now && at > now - hour);
}

/** Whether so many writes more stay within a quarter of the limits of the browser. */
export function mayWrite(writes: readonly number[], now: number, count: number): boolean {
  const lastHour = recentWrites(writes, now);
  const lastMinute = lastHour.filter((at) => at > now - minute);
  return lastMinute.length + count <= most.perMinute && lastHour.length + count <= most.perHour;
}
