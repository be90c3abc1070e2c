import { findRoute, type Surface } from '@/tests/practice/routes';
import { findLead } from '@/tests/practice/sales/lead';
import { readSearch, searchName } from '@/tests/practice/sales/query';
import type { View } from '@/tests/practice/view';

/** A search or a page of Sales Navigator that the site keeps a history of: truth, though nothing was written. */
export interface Visit {
  readonly action: 'lead-search' | 'lead-view' | 'account-view';
  readonly target: string;
}

export interface Reading {
  readonly view: View;
  readonly url: URL;
  readonly key: string;
  /** The member only went back to it. */
  readonly again: boolean;
}

const VISITS: Readonly<Partial<Record<Surface, (reading: Reading) => Visit | undefined>>> = {
  'sales-leads': leadSearch,
  'sales-lead': ({ view, key }) => ({ action: 'lead-view', target: findLead(view, key)?.slug ?? '' }),
  'sales-company': ({ key }) => ({ action: 'account-view', target: key }),
};

/** What a read of a whole screen means; `undefined` for all screens without a history. */
export function findVisit(view: View, url: URL, again: boolean): Visit | undefined {
  const route = findRoute(view.url.pathname);
  return route === undefined ? undefined : VISITS[route.surface]?.({ view, url, key: route.key, again });
}

/** Paging, saved searches, going back and the same search under another session are none. */
function leadSearch({ view, url, again }: Reading): Visit | undefined {
  const { places } = view.world;
  const asked = url.searchParams;
  const isLogged = asked.get('q') === 'searchQuery' && (asked.get('query') ?? '').includes('doLogHistory:true');
  const target = searchName(readSearch(view));
  if (!isLogged || asked.get('start') !== '0' || again || places.lastLeadSearch === target) return undefined;
  places.lastLeadSearch = target;
  return { action: 'lead-search', target };
}
