import type { ReadFile, Refusal } from '@/lib/domain/import-preview';
import { ArchiveError, refusalFrom } from './archive-error';
import type { Book } from './book';
import { type Budget, bounds } from './budget';
import type { Source } from './find-sources';
import { createArticles } from './members/articles';
import type { Meter } from './progress';
import { readMember } from './read-member';
import { textOf } from './text/decode';
import { readWorkbook } from './workbook/read-workbook';

/** What all of one import write into. */
export interface Session {
  readonly book: Book;
  readonly budget: Budget;
  readonly meter: Meter;
}

export interface ReadSources {
  readonly read: readonly ReadFile[];
  readonly refused: readonly Refusal[];
}

/** Takes the pages of the articles in one ZIP or folder. */
type Articles = Map<string, (page: string) => void>;

/** Reads one source after the other. What cannot be read leaves nothing behind, and the next is read. */
export async function readSources(sources: readonly Source[], session: Session): Promise<ReadSources> {
  const { meter } = session;
  const read = new Map<string, ReadFile>();
  const refused: Refusal[] = [];
  const articles: Articles = new Map();
  meter.expect(sources.reduce((sum, { size }) => sum + size, 0));
  for (const source of sources) {
    const { file } = source;
    const member = nameOf(source);
    meter.begin(member, source.size);
    try {
      const rows = await readSource(source, session, articles);
      const before = read.get(`${file} ${member}`)?.rows ?? 0;
      read.set(`${file} ${member}`, { file, member, rows: before + rows });
    } catch (error) {
      refused.push(refusalFrom(error, { file, member }));
    }
    meter.end();
  }
  return { read: [...read.values()], refused };
}

async function readSource(source: Source, { book, budget }: Session, articles: Articles): Promise<number> {
  if (source.is === 'workbook') return readWorkbook(source.blob, { name: source.file, book, budget });
  if (source.is !== 'article') return readMember(source.is, source.open(budget), book);
  let page = '';
  for await (const text of textOf(source.open(budget))) {
    page += text;
    if (page.length > bounds.text) throw new ArchiveError({ code: 'too-large' });
  }
  // Pages that are given alone lie together in a folder.
  const place = source.file.replace(/[^/]+\.html?$/i, '');
  const take = articles.get(place) ?? createArticles(book);
  articles.set(place, take);
  take(page);
  return 1;
}

function nameOf({ is }: Source): string {
  if (is === 'article') return 'Articles';
  return is === 'workbook' ? 'XLSX' : is.name;
}
