// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { noise, piece, serverRequest } from './net.js';
import { page } from './page.js';
import { visit } from './router.js';
import { handle, mount } from './wire.js';

handle('input', 'search-box', async (element) => {
  const holder = element.nextElementSibling;
  const html = await piece('typeahead', { query: element.value });
  holder.hidden = element.value === '' || document.activeElement !== element;
  mount(holder, html, 'replace');
});

handle('keydown', 'search-box', (element, _facts, event) => {
  if (event.key !== 'Enter' || element.value.trim() === '') return;
  element.nextElementSibling.hidden = true;
  element.blur();
  if (page.app === 'sdui') noise(serverRequest('com.linkedin.sdui.search.requests.updateSearchHistoryRequest'), 'POST');
  go({ keywords: element.value.trim(), origin: 'GLOBAL_SEARCH_HEADER' });
});

/** The sid in the address is new every time, the search is not. */
function go(query) {
  const sid = Math.random().toString(36).slice(2, 5);
  return visit(`/search/results/people/?${new URLSearchParams({ ...query, sid })}`);
}

function current() {
  const { page: _page, sid: _sid, ...query } = Object.fromEntries(new URLSearchParams(location.search));
  return query;
}

handle('click', 'search-page', (_element, { page: number }) => go({ ...current(), page: number }));
handle('click', 'search-vertical', () => go({ ...current(), origin: 'SWITCH_SEARCH_VERTICAL' }));

handle('click', 'search-filter', (_element, { letter }, event) => {
  event.preventDefault();
  const { network, ...query } = current();
  const chosen = new Set((network ?? '').match(/[FSO]/g) ?? []);
  if (!chosen.delete(letter)) chosen.add(letter);
  const filter = chosen.size === 0 ? {} : { network: JSON.stringify([...chosen]) };
  go({ ...query, ...filter, origin: 'FACETED_SEARCH' });
});
