/** What the address bar says about the page, without any knowledge of its language or build. */

/** Pages that count by being opened bear the name of what is counted. */
export type VisitKind = 'profile-view' | 'people-search' | 'lead-search' | 'lead-view' | 'account-view';

export interface Route {
  readonly page: VisitKind | 'other';
  /** Which profile (its slug), search (its words and filters), lead or account; of any other page its path. */
  readonly key: string;
}

/** Parameters of a search address that are no part of what was searched for. */
const noise = /^(page|sid|sessionid|searchid|origin|trk|lipi|lici|_ntb|viewallfilters|heroentitykey)=|=(\[])?$/;

/**
 * Reads a LinkedIn address. One's own profile by its general address and the sub-pages of a profile are no profile
 * visit; a search without words and filters is no search.
 * @param readSales reads addresses of Sales Navigator, where that is known.
 */
export function readRoute(address: string, readSales?: RouteReader): Route {
  const { pathname, searchParams } = new URL(address);
  const path = decoded(pathname).toLowerCase();
  // The whole app was seen under `/preload/` as well (2026-03).
  const [, first = '', ...rest] = path.replace(/^\/preload(?=\/)/, '').split('/');
  const read = first === 'sales' ? readSales : readers.get(first);
  return read?.(rest, searchParams) ?? { page: 'other', key: path };
}

/** Reads what follows the first segment of the path. */
export type RouteReader = (segments: readonly string[], parameters: URLSearchParams) => Route | undefined;

/** By the first segment of the path. */
const readers: ReadonlyMap<string, RouteReader> = new Map(
  Object.entries<RouteReader>({
    in: ([key, more]) => (key && !more && key !== 'me' ? { page: 'profile-view', key } : undefined),
    search([, vertical, more], parameters) {
      const key = vertical === 'people' && !more ? queryOf(parameters) : '';
      return key ? { page: 'people-search', key } : undefined;
    },
  }),
);

/** The words and filters of a search in one order, so that the same search reads the same; empty when there are none. */
export function queryOf(parameters: URLSearchParams): string {
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
