import { type Book, type Connection, dayAt, type MemberReader, noteMoment } from '@/lib/archive/book';
import { profileMark } from '@/lib/archive/fingerprint';
import { companyMark } from '@/lib/archive/people/company';
import { isSenior } from '@/lib/archive/people/seniority';
import { dayFrom, pacificFrom } from '@/lib/archive/text/dates';
import type { Row } from '@/lib/archive/text/table';

/** Who the member is connected with, as days and marks. A row without a name is an account that was deleted. */
export function readConnections(book: Book): MemberReader {
  const found: Connection[] = [];
  return {
    take: (row) => {
      if (!row('firstname') && !row('lastname') && !row('url')) return 'skipped';
      const day = dayOfRow(row('connectedon'), book);
      if (day === undefined) return 'undated';
      found.push(connectionFrom(row, day));
      return 'taken';
    },
    finish: () => {
      book.knowledge.connections = newerOf(found, book.knowledge.connections);
      noteMoment(book, Date.parse(lastDay(found)) || 0);
    },
  };
}

/** Since about 2019 the day alone; before, the moment by LinkedIn's own clock. */
function dayOfRow(text: string, { owner }: Book): string | undefined {
  const at = pacificFrom(text);
  return at === undefined ? dayFrom(text) : dayAt(owner, at);
}

function connectionFrom(row: Row, day: string): Connection {
  return {
    day,
    profile: profileMark(row('url')),
    company: companyMark(row('company')),
    isSenior: isSenior(row('position')),
  };
}

/** An export is a picture of its day: of several, the one that knows the latest day is the newest. */
function newerOf(found: readonly Connection[], known: readonly Connection[] = []): readonly Connection[] {
  const [one, other] = [lastDay(found), lastDay(known)];
  if (one === other) return found.length >= known.length ? found : known;
  return one > other ? found : known;
}

function lastDay(connections: readonly Connection[]): string {
  return (
    connections
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? ''
  );
}
