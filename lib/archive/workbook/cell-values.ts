import { numbersIn, plain } from '@/lib/linkedin/numbers';
import type { Cell } from './sheet';

/** In which order a date is written: day, month, year. */
export type DateOrder = 'mdy' | 'dmy';

const dayLength = 86_400_000;

/** Spreadsheets count days from here. */
const epoch = Date.UTC(1899, 11, 30);

/** Serial numbers of the days from 2000 to 2099; other numbers are no dates here. */
const serials = { from: 36_526, to: 73_050 } as const;

/** Nobody has more of anything. */
export const largest = 1e9;

/** A whole number in a cell, also one that is text in any digits and groups; undefined of percentages and all else. */
export function numberIn(cell: Cell): number | undefined {
  const value = typeof cell === 'string' ? numberInText(cell) : cell;
  return value !== undefined && Math.abs(value) <= largest ? value : undefined;
}

function numberInText(cell: string): number | undefined {
  const text = plain(cell);
  const [, sign, digits = ''] = /^([-−–])?\s*(\d.*)$/.exec(text) ?? [];
  const [value, ...more] = numbersIn(digits);
  if (value === undefined || value < 0 || more.length > 0 || /[^\d\s.,'’٬٫]/.test(digits)) return undefined;
  return sign ? -value : value;
}

/** The day `YYYY-MM-DD` of a cell, if its date is written in this order; undefined of anything else. */
export function dayIn(cell: Cell, order: DateOrder): string | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  const parts = /^(\d{1,4})\s?([-./])\s?(\d\d?)\s?\2\s?(\d{1,4})\.?$/.exec(plain(cell ?? ''));
  if (!parts) return undefined;
  const [, first = '', , second = '', third = ''] = parts;
  if (first.length === 4) return realDay(first, second, third);
  return order === 'mdy' ? realDay(third, first, second) : realDay(third, second, first);
}

function dayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < serials.from || serial > serials.to) return undefined;
  return new Date(epoch + serial * dayLength).toISOString().slice(0, 10);
}

function realDay(year: string, month: string, date: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  if (!/^20\d\d$/.test(full)) return undefined;
  const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = Date.parse(day);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : day;
}
