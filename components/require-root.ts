import { wordsDirection } from './direction';
import { say, type WordKey } from './words';

/** The element that a page is drawn into; gives the page its title in the member's language, and the page its direction. */
export function requireRoot(page: Document, title: WordKey): HTMLElement {
  const root = page.getElementById('root');
  if (!root) throw new Error('The page has no element "root" to be drawn into; nothing was changed.');
  page.title = say(title);
  page.documentElement.lang = say('words_locale');
  page.documentElement.dir = wordsDirection();
  return root;
}
