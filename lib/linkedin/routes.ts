/** What the address bar says about the page, without any knowledge of its language or build. */

export interface Route {
  readonly page: 'profile' | 'people-search' | 'thread' | 'article' | 'other';
  /** Which profile (its slug), search (its words and filters) or conversation; empty elsewhere. */
  readonly key: string;
}

/** Parameters of a search address that are no part of what was searched for. */
const noise = /^(page|sid|searchid|origin|trk|lipi|position|spellcorrectionenabled|heroentitykey)=|=(\[])?$/;

/**
 * Reads a LinkedIn address. One's own profile by its general address and the sub-pages of a profile are no profile
 * visit; a people search without words and filters is no search.
 */
export function readRoute(address: string): Route {
  const { pathname, searchParams } = new URL(address);
  const [, first, second = '', third, fourth] = decoded(pathname).toLowerCase().split('/');
  const route = (page: Route['page'], key = '') => ({ page, key });
  if (first === 'article') return route('article');
  if (first === 'messaging' && second === 'thread') return route('thread', third);
  const isOthers = second && second !== 'me' && !searchParams.has('isSelfProfile');
  if (first === 'in' && isOthers && !third) return route('profile', second);
  const query = first === 'search' && third === 'people' && !fourth ? queryOf(searchParams) : '';
  return query ? route('people-search', query) : route('other');
}

/** The words and filters of a search in one order, so that the same search reads the same; empty when there are none. */
function queryOf(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${name}=${value.trim()}`.toLowerCase())
    .filter((pair) => !noise.test(pair))
    .sort()
    .join('&');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
