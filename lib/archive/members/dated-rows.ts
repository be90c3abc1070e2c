import { type Book, type Found, type MemberReader, writeActivity } from '@/lib/archive/book';
import { createIds } from '@/lib/archive/ids';
import type { Row } from '@/lib/archive/text/table';
import type { SensedKind, Traits } from '@/lib/domain/activity';

/** The action of a row; without a moment where the date cannot be read. */
export interface Sighting {
  readonly kind: SensedKind;
  readonly at: number | undefined;
  readonly traits?: Traits;
}

/**
 * A reader of a file in which each row is an action.
 * @param source the file's plain name.
 * @param see the action of a row; undefined where it is none that counts.
 */
export function datedRows(source: string, see: (row: Row) => Sighting | undefined): (book: Book) => MemberReader {
  return (book) => {
    const ids = createIds(source, book.owner.account);
    const found: Found[] = [];
    return {
      take: (row) => {
        const sighting = see(row);
        if (!sighting) return 'skipped';
        const { at, kind, traits } = sighting;
        if (at === undefined) return 'undated';
        found.push({ id: ids.next(at, traits), kind, at, traits });
        return 'taken';
      },
      finish: () => {
        for (const one of found) writeActivity(book, one);
      },
    };
  };
}
