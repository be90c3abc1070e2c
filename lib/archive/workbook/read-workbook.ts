import { ArchiveError } from '@/lib/archive/archive-error';
import { type Book, writeReading } from '@/lib/archive/book';
import type { Budget } from '@/lib/archive/budget';
import type { Metric } from '@/lib/domain/reading';
import { largest } from './cell-values';
import type { DateRow, DateTable } from './date-table';
import { findTables } from './find-tables';
import { openWorkbook } from './open-workbook';

/** Part of the rows that may be unreadable. */
const tolerance = 0.05;

/** A workbook, and where what it says goes. */
interface Workbook {
  readonly name: string;
  readonly book: Book;
  readonly budget: Budget;
}

/**
 * Reads an analytics workbook into the book: impressions, engagements, followers gained and followers, by day. The count
 * of its days.
 * @throws ArchiveError; then nothing of it is in the book.
 */
export async function readWorkbook(blob: Blob, { name, book, budget }: Workbook): Promise<number> {
  const { engagement, followers, total, isPost } = await findTables(await openWorkbook(blob, budget), name);
  const tables = [engagement, followers].filter((table) => table !== undefined);
  if (tables.length === 0) throw new ArchiveError({ code: isPost ? 'single-post' : 'foreign' });
  requireReadable(tables);
  const write = (metric: Metric, values: readonly DayValue[]): void => {
    for (const value of values) writeReading(book, { source: 'workbook', metric, ...value });
  };
  write('post-impressions', column(engagement, 0));
  write('engagements', column(engagement, 1));
  write('followers-gained', column(followers, 0));
  write('followers', stockFrom(column(followers, 0), total));
  return new Set(tables.flatMap(({ rows }) => rows.map(({ day }) => day))).size;
}

function requireReadable(tables: readonly DateTable[]): void {
  const undated = tables.reduce((sum, { broken }) => sum + broken, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, undated);
  if (undated > tolerance * rows) throw new ArchiveError({ code: 'dates', undated, rows });
}

interface DayValue {
  readonly day: string;
  readonly value: number;
}

function column(table: DateTable | undefined, place: number): readonly DayValue[] {
  return (table?.rows ?? []).map(({ day, values }: DateRow) => ({ day, value: values[place] ?? 0 }));
}

/** How many followers there were at the end of each day, told backwards from how many there are at the end. */
function stockFrom(gained: readonly DayValue[], total: number | undefined): readonly DayValue[] {
  if (total === undefined) return [];
  let left = total;
  return gained
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
    .map(({ day, value }) => {
      const stock = { day, value: left };
      left -= value;
      return stock;
    })
    .filter(({ value }) => Math.abs(value) <= largest);
}
