import type { ActivityKind } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import type { DaySpan } from '@/lib/domain/history/span';
import { type RecordOrigin, recordSorts } from '@/lib/domain/record-sorts';
import { sortText } from './record-words';

export const ledgerPeriods = ['7-days', '30-days', 'year', 'all', 'day', 'span'] as const;

export type LedgerPeriod = (typeof ledgerPeriods)[number];

/** What the ledger is to show. */
export interface LedgerFilter {
  readonly period: LedgerPeriod;
  /** The days that were chosen, of which `day` is the last one; today until then. */
  readonly days?: DaySpan;
  /** All, while none is chosen. */
  readonly kinds: readonly ActivityKind[];
  readonly origins: readonly RecordOrigin[];
  /** Words of a line, in any order. */
  readonly words: string;
}

export const usualFilter: LedgerFilter = { period: '7-days', kinds: [], origins: [], words: '' };

export function filterOfDay(day: string): LedgerFilter {
  return { ...usualFilter, period: 'day', days: { from: day, to: day } };
}

/** LinkedIn began in 2003. */
const firstDay = '2003-01-01';

const lengths = { '7-days': 7, '30-days': 30, year: 365 } as const;

/** The first and the last day that a filter lets through; of two chosen days, the earlier one is the first. */
export function spanOf({ period, days = { from: '', to: '' } }: LedgerFilter, today: string): DaySpan {
  const [from, to] = [days.from || today, days.to || today];
  if (period === 'all') return { from: firstDay, to: today };
  if (period === 'day') return { from: to, to };
  if (period === 'span') return from <= to ? { from, to } : { from: to, to: from };
  return { from: addDays(today, 1 - lengths[period]), to: today };
}

/** The sorts that a filter lets through; undefined when it lets through all. */
export function sortsWanted({ kinds, origins, words }: LedgerFilter): readonly string[] | undefined {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (kinds.length + origins.length + wanted.length === 0) return undefined;
  const found = recordSorts.filter(
    ({ kind, origin }) =>
      (kinds.length === 0 || kinds.includes(kind)) && (origins.length === 0 || origins.includes(origin)),
  );
  const isNamed = (text: string): boolean => wanted.every((word) => text.includes(word));
  return found.filter((sort) => isNamed(sortText(sort).toLocaleLowerCase())).map(({ id }) => id);
}
