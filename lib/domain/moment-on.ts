import { dayOf, type Moment } from './day';

/**
 * The moment at which something is written down by hand: now, or noon of an earlier day by the clock of now. It says
 * nothing but the day, which is fixed beside it.
 */
export function momentOn(day: string, now: Moment, dayStart: number): Moment {
  if (day === dayOf(now, dayStart)) return now;
  return { at: Date.parse(`${day}T12:00:00Z`) - now.offset * 60_000, offset: now.offset };
}
