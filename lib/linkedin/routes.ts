/** What the address bar says about the page, without any knowledge of its language or build. */

export interface Route {
  readonly page: 'profile' | 'people-search' | 'thread' | 'article' | 'other';
  /** Which profile (its slug), search (its words and filters) or conversation; empty elsewhere. */
  readonly key: string;
}

/** Parameters of a search address that are no part of what was searched for. */
const noise = /^(page|sid|searchid|origin|trk|lipi|heroentitykey)=|=(\[])?$/;

/**
 * Reads a LinkedIn address. One's own profile by its general address and the sub-pages of a profile are no profile
 * visit; a people search without words and filters is no search.
 */
export function readRoute(address: string): Route {
  const { pathname, searchParams } = new URL(address);
  const [, first = '', ...rest] = decoded(pathname).toLowerCase().split('/');
  return readers[first]?.(rest, searchParams) ?? { page: 'other', key: '' };
}

type Reader = (segments: readonly string[], parameters: URLSearchParams) => Route | undefined;

/** By the first segment of the path. */
const readers: Readonly<Record<string, Reader>> = {
  article: () => ({ page: 'article', key: '' }),
  messaging: ([place, key = '']) => (place === 'thread' ? { page: 'thread', key } : undefined),
  in: ([key, more]) => (key && !more && key !== 'me' ? { page: 'profile', key } : undefined),
  search([, vertical, more], parameters) {
    const key = vertical === 'people' && !more ? queryOf(parameters) : '';
    return key ? { page: 'people-search', key } : undefined;
  },
};

/** The words and filters of a search in one order, so that the same search reads the same; empty when there are none. */
function queryOf(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${name}=${value.trim()}`.toLowerCase())
    .filter((pair) => !noise.test(pair))
    .sort()
    .join('&');
}

/** A path as it reads; as it stands where its escapes are broken. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
