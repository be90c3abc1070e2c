import { readRoute } from '@/lib/linkedin/routes';

/** What the page as a whole says about an action on it. */
export interface Page {
  /** The conversation that the address names. */
  readonly thread: string | undefined;
  readonly inArticleEditor: boolean;
  /** The page is of the 2026 build. */
  readonly isModern: boolean;
}

export function readPage(): Page {
  const { page, key } = readRoute(location.href);
  return {
    thread: page === 'thread' ? key : undefined,
    inArticleEditor: page === 'article',
    isModern: document.querySelector('[data-sdui-screen]') !== null,
  };
}
