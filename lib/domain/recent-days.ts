import { windowDays } from '@/lib/domain/estimate/parameters';
import type { ActivityKind } from './activity';
import { sensedKinds } from './activity';
import { daysBetween } from './day';
import type { Tally } from './tally';

/** The last 90 days of one account; index = age in days, 0 = today; undefined on a day without a tally. */
export type RecentDays = readonly (Tally | undefined)[];

/** Counts per kind. */
export type Counts = Tally['counts'];

/** Puts tallies, in any order and with days missing, into the last 90 days; older and later ones are left out. */
export function recentDays(tallies: readonly Tally[], today: string): RecentDays {
  const byAge = new Map(tallies.map((tally) => [daysBetween(tally.day, today), tally]));
  return Array.from({ length: windowDays }, (_, age) => byAge.get(age));
}

/** How often the kinds were counted, over all the given days. */
export function countOf(days: RecentDays, kinds: readonly ActivityKind[]): number {
  return days.reduce((sum, tally) => sum + kindsOf(tally, kinds), 0);
}

/** How often the kinds were counted on one day. */
export function kindsOf(tally: Tally | undefined, kinds: readonly ActivityKind[]): number {
  return kinds.reduce((sum, kind) => sum + (tally?.counts[kind] ?? 0), 0);
}

/** The sum of a measure that is no kind, over all the given days. */
export function measureOf(days: RecentDays, measure: 'outside' | 'threads'): number {
  return days.reduce((sum, tally) => sum + (tally?.[measure] ?? 0), 0);
}

/** Days with anything counted on LinkedIn; what the member logs by hand makes no active day. */
export function activeDays(days: RecentDays): number {
  return days.filter((tally) => kindsOf(tally, sensedKinds) > 0).length;
}
