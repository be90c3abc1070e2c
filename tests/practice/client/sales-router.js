// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { call } from './net.js';
import { busy, screenSlot } from './page.js';
import { closeSalesMenus } from './sales-menus.js';
import { handle, mount } from './wire.js';

const PAGE = 25;
const DECO = 'com.linkedin.sales.deco.desktop.searchv2.LeadSearchResult-14';

/** Sales Navigator asks for everything that it shows, the first page included. */
export function startSales() {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !url.pathname.startsWith('/sales/')) return;
    event.preventDefault();
    void visitSales(url.pathname + url.search);
  });
  window.addEventListener('popstate', () => show({ again: true }));
  return show({});
}

export function visitSales(path) {
  history.pushState({}, '', path);
  return show({});
}

function show({ again = false }) {
  const path = location.pathname + location.search;
  return busy(async () => {
    closeSalesMenus();
    const headers = { 'x-practice-screen': path, ...(again && { 'x-practice-again': '1' }) };
    const screen = await (await call(screenUrl(new URL(location.href)), { headers })).json();
    if (location.pathname + location.search !== path) return;
    mount(screenSlot(), screen.html, 'replace');
    document.title = screen.title;
    scrollTo(0, 0);
    nameSession();
  });
}

function screenUrl({ pathname, searchParams }) {
  const [, , kind, id = ''] = pathname.split('/');
  if (kind === 'search') return searchUrl(pathname, searchParams);
  if (kind === 'lists') return listUrl(pathname.split('/')[4], searchParams);
  if (kind === 'company')
    return `/sales-api/salesApiCompanies/${id}?decoration=%28entityUrn%2Cname%2Caccount%28saved%29%29`;
  return `/sales-api/salesApiProfiles/(profileId:${id.split(',')[0]},authType:NAME_SEARCH,authToken:undefined)?decoration=%28entityUrn%2Cdegree%29`;
}

function searchUrl(pathname, params) {
  const start = (Number(params.get('page') ?? '1') - 1) * PAGE;
  const paging = `start=${start}&count=${PAGE}&decorationId=${DECO}`;
  const saved = params.get('savedSearchId');
  if (saved !== null) return `/sales-api/salesApiLeadSearch?q=savedSearchId&savedSearchId=${saved}&${paging}`;
  const query = logged(params.get('query'));
  const name = pathname.includes('/company') ? 'salesApiAccountSearch' : 'salesApiLeadSearch';
  return `/sales-api/${name}?q=searchQuery&query=${encodeURI(query)}&${paging}`;
}

/** A search of the member is put on record, whatever number it had before; the empty page is none. */
function logged(query) {
  if (query === null) return '(spellCorrectionEnabled:true,recentSearchParam:(doLogHistory:false))';
  const bare = query.replace(/recentSearchParam:\([^)]*\),?/, '').replace(/^\(|,?\)$/g, '');
  return `(spellCorrectionEnabled:true,recentSearchParam:(doLogHistory:true)${bare === '' ? '' : `,${bare}`})`;
}

function listUrl(list, params) {
  const start = (Number(params.get('page') ?? '1') - 1) * PAGE;
  return `/sales-api/salesApiLeadSearch?q=searchQuery&query=(spellCorrectionEnabled:true,recentSearchParam:(doLogHistory:false),filters:List((type:LEAD_LIST,values:List((id:${list},selectionType:INCLUDED)))))&start=${start}&count=${PAGE}&decorationId=${DECO}`;
}

/** After the answer the address gets a session and the number of the recent search: the same search as before. */
function nameSession() {
  const params = new URLSearchParams(location.search);
  const query = params.get('query');
  if (location.pathname !== '/sales/search/people' || query === null || params.has('sessionId')) return;
  const rest = query.replace(/recentSearchParam:\([^)]*\)/, `recentSearchParam:(id:${Date.now()},doLogHistory:true)`);
  const page = params.has('page') ? `&page=${params.get('page')}` : '';
  const session = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  history.replaceState({}, '', `?query=${encodeURIComponent(rest)}${page}&sessionId=${encodeURIComponent(session)}`);
}

/** `query=(recentSearchParam:(doLogHistory:true),filters:List(…),keywords:…)`, as the real address has it. */
function searchPath(vertical, { keywords, relations, page }) {
  const values = relations.map((letter) => `(id:${letter},selectionType:INCLUDED)`).join(',');
  const parts = ['recentSearchParam:(doLogHistory:true)'];
  if (values !== '') parts.push(`filters:List((type:RELATIONSHIP,values:List(${values})))`);
  if (keywords !== '') parts.push(`keywords:${encodeURIComponent(keywords)}`);
  const paging = page === undefined ? '' : `&page=${page}`;
  return `/sales/search/${vertical}?query=${encodeURIComponent(`(${parts.join(',')})`)}${paging}`;
}

function current() {
  const query = new URLSearchParams(location.search).get('query') ?? '';
  return {
    keywords: decodeURIComponent(/keywords:([^,)]*)/.exec(query)?.[1] ?? ''),
    relations: query.match(/(?<=\(id:)[FSO](?=,)/g) ?? [],
  };
}

handle('keydown', 'sales-search', (element, { vertical }, event) => {
  if (event.key !== 'Enter') return;
  element.blur();
  void visitSales(searchPath(vertical, { ...current(), keywords: element.value.trim() }));
});

handle('click', 'sales-filter', (_element, { letter }) => {
  const { keywords, relations } = current();
  const chosen = new Set(relations);
  if (!chosen.delete(letter)) chosen.add(letter);
  void visitSales(searchPath('people', { keywords, relations: [...chosen] }));
});

handle('click', 'sales-page', (_element, { page }) => {
  if (location.pathname !== '/sales/search/people') return visitSales(`${location.pathname}?page=${page}`);
  return visitSales(searchPath('people', { ...current(), page }));
});
