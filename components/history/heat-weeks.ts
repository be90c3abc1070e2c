import { daysBetween } from '@/lib/domain/day';
import type { HeatDay } from '@/lib/domain/history/heat';
import { weekdayOf } from '@/lib/domain/reminders/reminder-settings';

/** Rows from Monday to Sunday; undefined before the first day and after the last one. */
export function weekdayRows(days: readonly HeatDay[]): readonly (readonly (HeatDay | undefined)[])[] {
  const before = weekdayOf(days[0]?.day ?? '') - 1;
  const weeks = Math.ceil((before + days.length) / 7);
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: weeks }, (__, week) => days[week * 7 + weekday - before]),
  );
}

/** Weeks, and the first day of the month that begins in the first of them. */
export interface MonthHead {
  readonly day: string;
  readonly weeks: number;
}

/** The months above the weeks: a week belongs to the month of its first day. */
export function monthHeads(days: readonly HeatDay[]): readonly MonthHead[] {
  const before = weekdayOf(days[0]?.day ?? '') - 1;
  const begins = days.filter((_, place) => place === 0 || (before + place) % 7 === 0).map(({ day }) => day);
  const months = Map.groupBy(begins, (day) => day.slice(0, 7));
  return [...months.values()].map((weeks) => ({ day: weeks[0] ?? '', weeks: weeks.length }));
}

/** How far each key moves over the days; the arrows follow the direction of the text. */
export function moveOf(key: string, isRtl: boolean): number | undefined {
  const week = isRtl ? -7 : 7;
  return { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -week, ArrowRight: week, PageUp: -28, PageDown: 28 }[key];
}

/** The day that a key leads to; undefined when it leads nowhere. */
export function dayAfterKey(days: readonly HeatDay[], from: string, key: { name: string; isRtl: boolean }) {
  if (key.name === 'Home') return days[0];
  if (key.name === 'End') return days.at(-1);
  const move = moveOf(key.name, key.isRtl);
  const first = days[0]?.day;
  return move === undefined || first === undefined ? undefined : days[daysBetween(first, from) + move];
}
