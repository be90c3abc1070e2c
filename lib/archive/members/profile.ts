import type { Book, MemberReader } from '@/lib/archive/book';
import { nameMark } from '@/lib/archive/fingerprint';
import { companyMark } from '@/lib/archive/people/company';
import type { Row } from '@/lib/archive/text/table';
import type { ProfileItem } from '@/lib/domain/estimate/answers';

/** Skills that complete a profile. */
const enoughSkills = 5;

/** The member's own name, as a mark, and what the profile has. */
export const readProfile = undatedRows((book, rows) => {
  for (const row of rows) {
    const name = nameMark(`${row('firstname')} ${row('lastname')}`);
    if (name !== undefined) book.knowledge.ownNames.add(name);
    note(book, 'headline', row('headline') !== '');
    note(book, 'location', row('geolocation') !== '' && row('industry') !== '');
    // Some exports have the text in a file of its own.
    if (row('summary')) note(book, 'about', true);
  }
});

export const readProfileSummary = undatedRows((book, rows) => {
  note(
    book,
    'about',
    rows.some((row) => row('profilesummary') !== ''),
  );
});

/** Where the member works now: positions without an end. */
export const readPositions = undatedRows((book, rows) => {
  const current = rows.filter((row) => row('finishedon') === '');
  note(book, 'position', current.length > 0);
  const companies = current.map((row) => companyMark(row('companyname'))).filter((mark) => mark !== undefined);
  book.knowledge.companies = new Set([...(book.knowledge.companies ?? []), ...companies]);
});

export const readEducation = undatedRows((book, rows) => {
  note(book, 'education', rows.length > 0);
});

export const readSkills = undatedRows((book, rows) => {
  note(book, 'skills', new Set(rows.map((row) => row('name').toLowerCase())).size >= enoughSkills);
});

/** A reader of a short list that has no dates. */
function undatedRows(tell: (book: Book, rows: readonly Row[]) => void): (book: Book) => MemberReader {
  return (book) => {
    const rows: Row[] = [];
    return {
      take: (row) => {
        rows.push(row);
        return 'taken';
      },
      finish: () => tell(book, rows),
    };
  };
}

/** What one export says the profile has, it has. */
function note({ knowledge }: Book, item: ProfileItem, has: boolean): void {
  knowledge.items.set(item, has || (knowledge.items.get(item) ?? false));
}
