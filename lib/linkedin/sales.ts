import { queryOf, type Route, type RouteReader, type VisitKind } from './routes';

/** What is known about Sales Navigator: an app of its own, under `/sales/`. */

export type SalesAct =
  /** One lead, or all that were selected, were saved. */
  | 'lead-save'
  | 'lead-save:bulk'
  | 'lead-save:undo'
  | 'account-save'
  | 'account-save:undo'
  /** A list of leads or accounts was changed: what is put on its first list is saved by that. */
  | 'lead-save:list';

/** Every request that counts, by name, as in `endpoints.ts`. */
export const salesActs: Readonly<Record<string, SalesAct | 'invite' | 'message'>> = {
  'salesApiConnection?connectV2': 'invite', // 2026-05
  'salesApiConnection?connect': 'invite', // 2026-05; the older form
  'salesApiMessageActions?createMessage': 'message', // 2026-05
  'salesApiLeads?saveByMember': 'lead-save', // 2026-05
  'salesApiLeads?bulkSaveByMembers': 'lead-save:bulk', // 2026-05
  'salesApiLeads?unsaveByMember': 'lead-save:undo', // 2026-05
  'salesApiCompanies?save': 'account-save', // 2026-05
  'salesApiCompanies?unsave': 'account-save:undo', // 2026-05
  'salesApiListEntities?edit': 'lead-save:list', // 2026-05
};

/** Reads that load a page inside the app, by name. */
export const salesReads: Readonly<Record<string, VisitKind>> = {
  'salesApiLeadSearch?searchQuery': 'lead-search', // 2026-08
  'salesApiProfiles*': 'lead-view', // 2026-05
  'salesApiCompanies*': 'account-view', // 2026-04
};

/** Rows that are chosen for a bulk action. */
export const chosenRows = 'li input:checked,tr input:checked,[role=row] input:checked';

/** What a search remembers of itself; a list or a saved search is opened by a search as well. */
const memory = /recentsearchparam:\([^)]*\),?/g;
const nothing = /^query=(\((spellcorrectionenabled:\w+)?\))?$/;
const listOrSaved = /lead_list|account_list|savedsearch|dologhistory:false/;

/** Reads the address of a lead, an account or a lead search; a list and a saved search are no search. */
export const readSalesRoute: RouteReader = ([place = '', what = '', more], parameters) => {
  if (place === 'search') return what === 'people' ? leadSearch(queryOf(parameters)) : undefined;
  // An id is followed by where it was found and a token.
  const [key = ''] = what.split(',');
  const page = pages[place];
  return page && key && !more ? { page, key } : undefined;
};

const pages: Readonly<Record<string, 'lead-view' | 'account-view'>> = {
  lead: 'lead-view',
  people: 'lead-view', // The older address.
  company: 'account-view',
};

function leadSearch(query: string): Route | undefined {
  const key = query.replace(memory, '').replace(',)', ')').replace(nothing, '');
  return key && !listOrSaved.test(query) ? { page: 'lead-search', key } : undefined;
}
