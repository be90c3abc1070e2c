import { addDays } from '@/lib/domain/day';
import type { DaySpan } from './span';

/** Two periods that are often compared. */
export const periodPairs = ['28-days', 'month', 'year'] as const;

export type PeriodPair = (typeof periodPairs)[number];

export interface Periods {
  readonly now: DaySpan;
  readonly before: DaySpan;
}

/** The last 28 days, this month or this year, each up to today, and the whole one before it. */
export function periodsOf(pair: PeriodPair, today: string): Periods {
  if (pair === '28-days') {
    const from = addDays(today, -27);
    return { now: { from, to: today }, before: { from: addDays(from, -28), to: addDays(from, -1) } };
  }
  const begin = (day: string): string => (pair === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
  const from = begin(today);
  const to = addDays(from, -1);
  return { now: { from, to: today }, before: { from: begin(to), to } };
}
