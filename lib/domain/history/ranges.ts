import { addDays } from '@/lib/domain/day';
import { mondayOf } from '@/lib/domain/momentum/week';
import type { HistorySource } from './history-source';
import { type DaySpan, lengthOf, overlap } from './span';

/** How far a look back reaches: so many days with today as the last one, or all that there is. */
export const historyRanges = ['today', '7-days', '28-days', '90-days', 'year', 'all'] as const;

export type HistoryRange = (typeof historyRanges)[number];

/** What one place of a chart stands for: a day, a week from Monday to Sunday, a month of the calendar. */
export type HistoryUnit = 'day' | 'week' | 'month';

const lengths: Readonly<Record<Exclude<HistoryRange, 'all'>, number>> = {
  today: 1,
  '7-days': 7,
  '28-days': 28,
  '90-days': 90,
  year: 365,
};

/** The longest spans (days) that are shown by day and by week; longer ones are shown by month. */
const mostByDay = 90;
const mostByWeek = 2 * 366;

/** The days of a look back; what lies before the first day that counts was not idle, and is left out. */
export function spanOf(range: HistoryRange, { firstDay, today }: Pick<HistorySource, 'firstDay' | 'today'>): DaySpan {
  const all = { from: firstDay, to: today };
  return range === 'all' ? all : overlap(all, { from: addDays(today, 1 - lengths[range]), to: today });
}

/** Days up to 90 days, weeks up to two years, months beyond. */
export function unitOf(span: DaySpan): HistoryUnit {
  const days = lengthOf(span);
  if (days <= mostByDay) return 'day';
  return days <= mostByWeek ? 'week' : 'month';
}

/** The first day of the day, week or month that a day lies in. */
export function beginOf(unit: HistoryUnit, day: string): string {
  if (unit === 'day') return day;
  return unit === 'week' ? mondayOf(day) : `${day.slice(0, 7)}-01`;
}

/** Days after which the next one has begun, whatever the month. */
const beyond: Readonly<Record<HistoryUnit, number>> = { day: 1, week: 7, month: 31 };

/** The first day of the next day, week or month. */
export function nextBegin(unit: HistoryUnit, begin: string): string {
  return beginOf(unit, addDays(begin, beyond[unit]));
}
