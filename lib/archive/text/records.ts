import { ArchiveError } from '@/lib/archive/archive-error';
import { isLinkedInLink } from './links';
import { piecesOf } from './pieces';
import { plainName, type TableRow } from './table';

/** A line that looks like the beginning of a record: its first field, and something that may be its link. */
interface Start {
  readonly first: string;
  readonly second: string;
}

const start = /^"?(?<first>[^",;\t]{1,40})"?[,;\t]"?(?<second>[^",;\t\s]*)"?(?:[,;\t]|$)/;

/** Characters of a line that are looked at: its beginning alone says anything. */
const enough = 2_048;

/**
 * The rows of a file in which quotation marks do not tell where a row ends, but its beginning does: a date, then a link.
 * Only the date is told; whatever else stands in the file is left out. A row is doubtful where the link is not LinkedIn's.
 * @throws ArchiveError when lines are there, and not one of them begins a row.
 */
export async function* recordsOf(text: AsyncIterable<string>): AsyncGenerator<readonly TableRow[]> {
  let rest = '';
  let count = 0;
  let [hasHeader, hasRows] = [false, false];
  const rowsOf = (lines: readonly string[]): readonly TableRow[] => {
    const starts = lines.flatMap(startOf);
    const rows = starts.filter(({ second }) => mayBeLink(second)).map(rowFrom);
    count += lines.filter((line) => line.trim() !== '').length;
    hasHeader ||= starts.some(({ first }) => plainName(first) === 'date');
    hasRows ||= rows.length > 0;
    return rows;
  };
  for await (const piece of piecesOf(text)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()?.slice(0, enough) ?? '';
    yield rowsOf(lines);
  }
  yield rowsOf([rest]);
  if (!hasRows && count > 1) throw new ArchiveError({ code: hasHeader ? 'dates' : 'foreign' });
}

function startOf(line: string): readonly Start[] {
  const { first = '', second = '' } = start.exec(line)?.groups ?? {};
  return first ? [{ first, second }] : [];
}

function rowFrom({ first, second }: Start): TableRow {
  return { row: (column) => (column === 'date' ? first : ''), isDoubtful: !isLinkedInLink(second) };
}

function mayBeLink(text: string): boolean {
  return text === '' || isLinkedInLink(text) || /^(?:https?:|www\.)/i.test(text);
}
