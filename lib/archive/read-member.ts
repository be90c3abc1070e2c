import { ArchiveError } from './archive-error';
import type { Book, MemberReader, Taken } from './book';
import { bounds } from './budget';
import type { MemberKind } from './members';
import { textOf } from './text/decode';
import { recordsOf } from './text/records';
import { rowsOf, type TableRow } from './text/table';

/** Part of the dates that may be unreadable; above it, another program has written the file anew. */
const tolerance = 0.05;

type Counts = Readonly<Record<Taken, number>>;

/**
 * Reads one CSV file into the book. The count of its rows.
 * @throws ArchiveError when it cannot be read, or too many of its dates cannot; then nothing of it is in the book.
 */
export async function readMember(kind: MemberKind, bytes: AsyncIterable<Uint8Array>, book: Book): Promise<number> {
  const reader = kind.read(book);
  const text = textOf(bytes);
  const rows = kind.isAnchored ? recordsOf(text) : rowsOf(text, kind.columns);
  const { taken, undated, skipped } = await takeAll(rows, reader);
  if (undated > tolerance * (taken + undated)) {
    throw new ArchiveError({ code: 'dates', undated, rows: taken + undated });
  }
  reader.finish();
  return taken + undated + skipped;
}

async function takeAll(pieces: AsyncIterable<readonly TableRow[]>, reader: MemberReader): Promise<Counts> {
  const counts = { taken: 0, undated: 0, skipped: 0 };
  for await (const rows of pieces) {
    for (const { row, isDoubtful } of rows) {
      const taken = reader.take(row);
      if (taken !== 'undated' || !isDoubtful) counts[taken] += 1;
    }
    requireFew(counts);
  }
  return counts;
}

function requireFew({ taken }: Counts): void {
  if (taken > bounds.rows) throw new ArchiveError({ code: 'too-large' });
}
