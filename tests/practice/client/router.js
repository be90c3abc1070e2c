// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus } from './menus.js';
import { call, hashed } from './net.js';
import { screenNoise } from './noise.js';
import { busy, page, screenSlot } from './page.js';
import { handle, mount } from './wire.js';

const CLASSIC =
  /^\/(?:messaging|article|pulse|company|groups|search\/results\/groups|analytics\/creator\/top-posts|analytics\/post-summary|in\/[^/]+\/recent-activity)\//;
const INSIDE = /^\/(?:feed|in|search|mynetwork|messaging|article|pulse|company|groups|preload|analytics|dashboard)\//;
let shown = location.href;

/** Links inside the app change the address and the screen; the document stays. */
export function startRouter() {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !INSIDE.test(url.pathname)) return;
    event.preventDefault();
    visit(url.pathname + url.search);
  });
  window.addEventListener('popstate', () => {
    if (location.href !== shown) show();
  });
}

/** A link whose address is only a stand-in: nothing is visited. */
handle('click', 'stay', (_element, _facts, event) => event.preventDefault());
handle('click', 'me-menu', () => visit('/in/me/'));

export function visit(path) {
  const url = new URL(path, location.href);
  if (leavesApp(url)) return void location.assign(url);
  const target = url.pathname === '/in/me/' ? `/in/${page.self.slug}/?isSelfProfile=true` : path;
  history.pushState({}, '', target);
  return show();
}

/** Surfaces of the other app need another document. */
function leavesApp(url) {
  const classic = CLASSIC.test(url.pathname);
  return page.build !== 'ember' && classic !== (page.app === 'ember');
}

function show() {
  shown = location.href;
  const path = location.pathname + location.search;
  if (leavesApp(new URL(location.href))) return void location.reload();
  return busy(async () => {
    closeMenus();
    const answer = await call(screenUrl(path), { headers: { 'x-practice-screen': path } });
    const screen = await answer.json();
    if (location.pathname + location.search !== path) return;
    mount(screenSlot(), screen.html, 'replace');
    document.title = `${screen.title} | Practice`;
    scrollTo(0, 0);
    screenNoise();
  });
}

function screenUrl(path) {
  if (page.app === 'sdui') return `/flagship-web${path}`;
  const url = new URL(path, location.href);
  if (url.pathname.startsWith('/search/')) return searchUrl(url.searchParams);
  if (url.pathname.startsWith('/in/'))
    return `/voyager/api/graphql?includeWebMetadata=true&variables=(vanityName:${url.pathname.split('/')[2]})&queryId=${hashed('voyagerIdentityDashProfiles')}`;
  if (url.pathname.startsWith('/feed/update/'))
    return `/voyager/api/graphql?variables=(urn:1)&queryId=${hashed('voyagerFeedDashUpdates')}`;
  return `/voyager/api/graphql?variables=(start:0,count:10)&queryId=${hashed('voyagerFeedDashMainFeed')}`;
}

/** `start:0` is a new search, more is paging. */
function searchUrl(query) {
  const start = (Number(query.get('page') ?? '1') - 1) * 10;
  const network =
    query.get('network') === null
      ? ''
      : `(key:network,value:List(${(query.get('network').match(/[FSO]/g) ?? []).join(',')})),`;
  const words = encodeURIComponent(query.get('keywords') ?? '');
  return `/voyager/api/graphql?variables=(start:${start},origin:${query.get('origin')},query:(keywords:${words},flagshipSearchIntent:SEARCH_SRP,queryParameters:List(${network}(key:resultType,value:List(PEOPLE))),includeFiltersInResponse:false))&queryId=${hashed('voyagerSearchDashClusters')}`;
}
