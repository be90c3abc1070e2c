import { isPostLink } from '@/lib/archive/text/links';
import { dayIn, numberIn } from './cell-values';
import { type DateTable, dateTableIn, type RangeOf } from './date-table';
import type { Sheet } from './open-workbook';
import type { Cell, Cells } from './sheet';

/** The two tables of days that a workbook has. */
export interface Tables {
  /** Impressions and engagements. */
  readonly engagement?: DateTable;
  /** New followers. */
  readonly followers?: DateTable;
  /** Followers on the last day. */
  readonly total?: number;
  /** It is about a single post. */
  readonly isPost?: boolean;
}

/** Who the audience is: never looked at (2026-11). LinkedIn puts these sheets last. */
const demographics =
  /demogra|demográ|démogra|demografi|demograf|демограф|δημογραφ|인구|人口|受众|受眾|属性|ประชากร|جمهور|ديموغرا|जनसांख्यिक/i;

/** Finds them by what they look like, sheet by sheet, since their names are translated; no sheet behind them is opened. */
export async function findTables(sheets: readonly Sheet[], fileName: string): Promise<Tables> {
  let found: Tables = { isPost: /single_?post/i.test(fileName) };
  let rangeOf = rangeInName(fileName);
  for (const sheet of sheets.filter(({ name }) => !demographics.test(name))) {
    if (found.engagement && found.followers) break;
    const cells = await sheet.cells();
    rangeOf ??= rangeInCells(cells);
    found = withSheet(found, cells, rangeOf ?? (() => undefined));
  }
  return found;
}

function withSheet(found: Tables, cells: Cells, rangeOf: RangeOf): Tables {
  const table = dateTableIn(cells, rangeOf);
  if (!table) return found.engagement || !cells.some(isAboutPost) ? found : { ...found, isPost: true };
  if (table.width > 1) return { engagement: table, ...found };
  const total = totalAbove(cells);
  return { followers: table, ...(total !== undefined && { total }), ...found };
}

/** A row that names the post, as the sheet of a single post has near its top. */
function isAboutPost(row: readonly Cell[]): boolean {
  return row.length === 2 && typeof row[1] === 'string' && isPostLink(row[1]);
}

/** The number beside the first text, above the days. */
function totalAbove(cells: Cells): number | undefined {
  const [first] = cells;
  return first && typeof first[0] === 'string' ? numberIn(first[1]) : undefined;
}

/** `…_2025-03-01_2026-02-28_…`, in either of the two forms of a workbook's name. */
function rangeInName(name: string): RangeOf | undefined {
  const [, from, to] = /(\d{4}-\d\d-\d\d)[_ -]+(\d{4}-\d\d-\d\d)/.exec(name) ?? [];
  return from && to ? () => [from, to] : undefined;
}

/** "3/1/2025 - 2/28/2026", on the first sheet. */
function rangeInCells(cells: Cells): RangeOf | undefined {
  const texts = cells.flat().filter((cell) => typeof cell === 'string');
  const parts = texts.map((text) => text.split(/\s[-–—]\s/)).find((halves) => halves.length === 2 && isRange(halves));
  if (!parts) return undefined;
  return (order) => {
    const [from, to] = parts.map((part) => dayIn(part, order));
    return from && to ? [from, to] : undefined;
  };
}

function isRange(halves: readonly string[]): boolean {
  return halves.every((half) => dayIn(half, 'mdy') !== undefined || dayIn(half, 'dmy') !== undefined);
}
