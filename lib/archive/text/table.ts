import Papa from 'papaparse';
import { ArchiveError } from '@/lib/archive/archive-error';
import { bounds } from '@/lib/archive/budget';
import { piecesOf } from './pieces';

/** The value in a column, by the plain name of it; empty where there is none. */
export type Row = (column: string) => string;

/** One row of a file. `isDoubtful`: it may be the rest of a text whose quotation marks are missing. */
export interface TableRow {
  readonly row: Row;
  readonly isDoubtful: boolean;
}

interface Header {
  readonly delimiter: string;
  /** The plain names of its columns. */
  readonly columns: readonly string[];
}

const delimiters = [',', '\t', ';'] as const;

/** LinkedIn writes up to three lines above the header. */
const headerWithin = 20;

/** A column's name without capitals, spaces and signs: "SharedURL" and "SharedUrl" are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The rows of a table of any delimiter, below a header that has these columns, blank rows left out; nothing where all the
 * text is one line, as LinkedIn says that there is nothing.
 * @throws ArchiveError when there is no such header, or a quotation is never closed.
 */
export async function* rowsOf(
  text: AsyncIterable<string>,
  required: readonly string[],
): AsyncGenerator<readonly TableRow[]> {
  const pieces = piecesOf(text);
  const head = (await pieces.next()).value ?? '';
  const header = findHeader(head, (columns) => required.every((column) => columns.includes(column)));
  if (!header && isNothing(head)) return;
  if (!header) throw new ArchiveError({ code: 'foreign' });
  let isBelow = false;
  for await (const cells of cellsIn(head, pieces, header.delimiter)) {
    const below: Cells | undefined = isBelow ? cells : belowHeader(cells, header);
    isBelow ||= below !== undefined;
    yield named(below ?? [], header);
  }
}

/** The cells of a text of which the head was read already, row by row, as many at once as a piece has. */
async function* cellsIn(head: string, pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<Cells> {
  let rest = head;
  for await (const piece of pieces) {
    const { cells, left } = parse(rest + piece, delimiter, true);
    rest = left;
    if (rest.length > bounds.row) throw new ArchiveError({ code: 'corrupt' });
    yield cells;
  }
  yield parse(rest, delimiter).cells;
}

/** The header in the first lines of a text, whatever stands above it. */
export function findHeader(head: string, isIt: (columns: readonly string[]) => boolean): Header | undefined {
  for (const delimiter of delimiters) {
    const columns = parse(head, delimiter)
      .cells.slice(0, headerWithin)
      .map((cells) => cells.map(plainName))
      .find(isIt);
    if (columns) return { delimiter, columns };
  }
  return undefined;
}

type Cells = readonly (readonly string[])[];

interface Parsed {
  readonly cells: Cells;
  /** What comes after the last whole row. */
  readonly left: string;
}

function parse(text: string, delimiter: string, isCut = false): Parsed {
  const { data, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, isCut);
  return { cells: data, left: text.slice(meta.cursor) };
}

/** A line that says so, or nothing at all. */
function isNothing(text: string): boolean {
  return !text.trim().includes('\n');
}

/** The rows below the header; undefined where it is not among them. */
function belowHeader(rows: Cells, { columns }: Header): Cells | undefined {
  const place = rows.findIndex((cells) => cells.map(plainName).join() === columns.join());
  return place < 0 ? undefined : rows.slice(place + 1);
}

function named(rows: Cells, { columns }: Header): readonly TableRow[] {
  const places = new Map(columns.map((column, place) => [column, place] as const));
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => ({
      row: (column) => cells[places.get(column) ?? -1]?.trim() ?? '',
      isDoubtful: cells.length < columns.length,
    }));
}
