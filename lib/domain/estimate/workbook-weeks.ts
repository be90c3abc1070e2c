import { addDays } from '@/lib/domain/day';
import type { Metric, Reading } from '@/lib/domain/reading';

/** What LinkedIn shows on its pages as of seven days, and in its workbook day by day. */
const weekly: readonly Metric[] = ['engagements', 'followers-gained', 'post-impressions'];

/** Days that LinkedIn itself sums up. */
export const workbookWeek = 7;

/**
 * The readings with, in the place of a workbook's days, one of the seven days up to the last of them, so that it can stand
 * beside what LinkedIn shows. Less than seven days tell of no week.
 */
export function withWeeks(readings: readonly Reading[]): readonly Reading[] {
  const isDay = ({ source, metric }: Reading) => source === 'workbook' && weekly.some((name) => name === metric);
  const lists = Map.groupBy(readings.filter(isDay), ({ metric }) => metric);
  const weeks = [...lists.values()].flatMap((days) => weekOf(days));
  return [...readings.filter((reading) => !isDay(reading)), ...weeks];
}

function weekOf(days: readonly Reading[]): readonly Reading[] {
  const last = days.reduce((latest, reading) => (reading.day > latest.day ? reading : latest));
  const from = addDays(last.day, 1 - workbookWeek);
  const week = days.filter(({ day }) => day >= from);
  if (week.length < workbookWeek) return [];
  // A day can be negative, when LinkedIn takes back what it had counted.
  const value = week.reduce((sum, reading) => sum + reading.value, 0);
  return [{ ...last, value: Math.max(0, value) }];
}
