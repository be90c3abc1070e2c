import { type Book, writeActivity } from '@/lib/archive/book';
import { createIds, type Ids } from '@/lib/archive/ids';
import { utcFrom } from '@/lib/archive/text/dates';

/** What a published article says of itself; a draft says "Not published yet". */
const published = /class="published"[^>]*>[^<]*?(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)/;

/** Takes the pages of one export's articles, one by one: each is an article, or a draft, which counts nothing. */
export function createArticles(book: Book): (page: string) => void {
  const ids: Ids = createIds('articles', book.owner.account);
  return (page) => {
    const at = utcFrom(published.exec(page)?.[1] ?? '');
    if (at !== undefined) writeActivity(book, { id: ids.next(at), kind: 'article', at });
  };
}
