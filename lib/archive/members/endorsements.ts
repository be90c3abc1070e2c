import { type Book, dayAt, type MemberReader } from '@/lib/archive/book';
import { utcFrom } from '@/lib/archive/text/dates';
import { datedRows } from './dated-rows';

export const readEndorsementsGiven = datedRows('endorsementgiveninfo', (row) => ({
  kind: 'endorsement',
  at: utcFrom(row('endorsementdate')),
}));

/** Those that stand, by day. */
export function readEndorsementsReceived(book: Book): MemberReader {
  const days: string[] = [];
  return {
    take: (row) => {
      const at = utcFrom(row('endorsementdate'));
      if (at === undefined) return 'undated';
      if (!/^(?:accepted)?$/i.test(row('endorsementstatus'))) return 'skipped';
      days.push(dayAt(book.owner, at));
      return 'taken';
    },
    finish: () => {
      // An export is a picture of its day: of several, the one that knows the latest day is the newest.
      book.knowledge.endorsedDays = newerOf(days.toSorted(), book.knowledge.endorsedDays);
    },
  };
}

function newerOf(days: readonly string[], known: readonly string[] = []): readonly string[] {
  const [one = '', other = ''] = [days.at(-1), known.at(-1)];
  if (one === other) return days.length >= known.length ? days : known;
  return one > other ? days : known;
}
