import { addDays } from '@/lib/domain/day';

/** How many copies of all data are kept beside it. */
const most = { daily: 7, weekly: 4 } as const;

/**
 * The snapshots to keep, oldest first: the newest 7, and of the weeks before them the newest of each, for 4 weeks. Weeks
 * begin on Monday; days and weeks without a snapshot do not count. Snapshots of the future come of a clock that was or
 * is wrong; as nobody can tell which, as many of them are kept as of the past.
 * @param days of the snapshots that exist, as `YYYY-MM-DD`, in any order.
 */
export function snapshotsToKeep(days: readonly string[], today: string): readonly string[] {
  const newestFirst = [...new Set(days)].sort().reverse();
  const future = newestFirst.filter((day) => day > today);
  const past = newestFirst.filter((day) => day <= today);
  return [...chosenOf(future), ...chosenOf(past)].reverse();
}

function chosenOf(newestFirst: readonly string[]): readonly string[] {
  const newestOfWeek = new Map([...newestFirst].reverse().map((day) => [mondayOf(day), day]));
  const older = newestFirst.slice(most.daily).filter((day) => newestOfWeek.get(mondayOf(day)) === day);
  return [...newestFirst.slice(0, most.daily), ...older.slice(0, most.weekly)];
}

function mondayOf(day: string): string {
  const weekday = new Date(day).getUTCDay() || 7;
  return addDays(day, 1 - weekday);
}
