import { formatDate, formatDay, formatNumber, perLocale, say, type WordKey } from '@/components/words';
import { addDays } from '@/lib/domain/day';
import type { HistoryRange, HistoryUnit } from '@/lib/domain/history/ranges';
import type { DaySpan } from '@/lib/domain/history/span';

export const rangeWords = {
  today: 'history_range_today',
  '7-days': 'history_range_7',
  '28-days': 'history_range_28',
  '90-days': 'history_range_90',
  year: 'history_range_year',
  all: 'history_range_all',
} as const satisfies Record<HistoryRange, WordKey>;

/** What one place of a chart is called. */
export function unitName(unit: HistoryUnit, { from }: DaySpan): string {
  if (unit === 'day') return formatDay(from);
  return unit === 'week' ? say('history_week_of', formatDate(from)) : monthOfYear(from);
}

/** From which day to which. */
export function spanName({ from, to }: DaySpan): string {
  return from === to ? formatDate(from) : say('history_from_to', formatDate(from), formatDate(to));
}

/** A name with its number, as `Insights 120`. */
export function namedCount(name: string, count: number): string {
  return say('history_named_count', name, formatNumber(count));
}

const monthsOfYears = formatOf({ month: 'long', year: 'numeric' });
const months = formatOf({ month: 'short' });
const weekdays = formatOf({ weekday: 'short' });

/** A month of the calendar, as `November 2026`. */
export function monthOfYear(day: string): string {
  return monthsOfYears().format(new Date(day));
}

/** The month that a day lies in, as `Nov`. */
export function monthName(day: string): string {
  return months().format(new Date(day));
}

/** What a weekday is called, as `Mon`, which is 0. */
export function weekdayName(weekday: number): string {
  return weekdays().format(new Date(addDays(someMonday, weekday)));
}

const someMonday = '2026-11-23';

function formatOf(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return perLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}
