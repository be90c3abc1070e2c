import { daysBetween } from '@/lib/domain/day';
import { type DateOrder, dayIn, numberIn } from './cell-values';
import type { Cell, Cells } from './sheet';

/** A sheet that has a day in the first column and numbers behind it. */
export interface DateTable {
  /** In the order of the sheet; of each row the numbers behind its day. */
  readonly rows: readonly DateRow[];
  /** Numbers behind each day. */
  readonly width: number;
  /** Rows that have a date which cannot be read, or a number which cannot. */
  readonly broken: number;
}

export interface DateRow {
  readonly day: string;
  readonly values: readonly number[];
}

/** The first and the last day of which a workbook tells, if its dates are written in this order. */
export type RangeOf = (order: DateOrder) => readonly [from: string, to: string] | undefined;

/** The table of days in a sheet, whatever its language; undefined where there is none. */
export function dateTableIn(cells: Cells, rangeOf: RangeOf): DateTable | undefined {
  const rows = cells.filter(([first, second]) => looksLikeDay(first) && second !== undefined);
  if (rows.length === 0) return undefined;
  const width = Math.max(...rows.map((row) => row.length)) - 1;
  const order = orderOf(rows, rangeOf);
  const read = rows.flatMap((row) => rowFrom(row, order, width) ?? []);
  return { rows: read, width, broken: rows.length - read.length };
}

function rowFrom([first, ...others]: readonly Cell[], order: DateOrder, width: number): DateRow | undefined {
  const day = dayIn(first, order);
  const values = Array.from({ length: width }, (_, place) => numberIn(others[place] ?? 0));
  const known = values.filter((value) => value !== undefined);
  return day === undefined || known.length < width ? undefined : { day, values: known };
}

function looksLikeDay(cell: Cell): boolean {
  return dayIn(cell, 'mdy') !== undefined || dayIn(cell, 'dmy') !== undefined;
}

/** The order in which the dates fit the workbook's range and follow each other; American where both do. */
function orderOf(rows: Cells, rangeOf: RangeOf): DateOrder {
  return fit(rows, 'dmy', rangeOf) > fit(rows, 'mdy', rangeOf) ? 'dmy' : 'mdy';
}

function fit(rows: Cells, order: DateOrder, rangeOf: RangeOf): number {
  const days = rows.map(([first]) => dayIn(first, order));
  const [from = '', to = ''] = rangeOf(order) ?? [];
  const inRange = days.filter((day) => day !== undefined && day >= from && day <= to).length;
  const real = days.filter((day) => day !== undefined).length;
  return 2 * inRange + real + days.filter((day, index) => isNext(days[index - 1], day)).length;
}

function isNext(before: string | undefined, day: string | undefined): boolean {
  return before !== undefined && day !== undefined && Math.abs(daysBetween(before, day)) === 1;
}
