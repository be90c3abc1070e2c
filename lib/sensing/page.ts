import { type Place, readPlace } from '@/lib/linkedin/place';

/** What the page as a whole says about an action on it. */
export interface Page extends Place {
  /** The page is of the 2026 build. */
  readonly isModern: boolean;
}

export function readPage(): Page {
  return { ...readPlace(location.pathname), isModern: document.querySelector('[data-sdui-screen]') !== null };
}
