import type { IncomingMessage } from 'node:http';
import { drawDocument, drawScreen } from '@/tests/practice/documents';
import { MOVED } from '@/tests/practice/numbers/surfaces';
import { drawPiece } from '@/tests/practice/pieces';
import { appOf, findRoute } from '@/tests/practice/routes';
import type { App } from '@/tests/practice/types';
import { createView, type View } from '@/tests/practice/view';
import { copyWorld } from '@/tests/practice/world';
import { type Exchange, type Site, sendJson } from './exchange';
import { ACCEPTED } from './faults';
import { serveStatic } from './static-files';
import { findVisit } from './visits';
import { answerWrite, noteTruth } from './write-answers';
import { findWrite } from './writes';

export async function answer(site: Site, exchange: Exchange): Promise<void> {
  const { url, response, request } = exchange;
  if (url.pathname.startsWith('/practice/')) return await serveStatic(exchange);
  if (url.pathname.startsWith('/li/')) return void response.writeHead(200).end();
  if (isCall(url)) return await answerCall(site, exchange);
  if (request.method !== 'GET') return void response.writeHead(405).end();
  answerDocument(site, exchange);
}

function isCall(url: URL): boolean {
  return /^\/(?:voyager|flagship-web|sales-api)\//.test(url.pathname);
}

async function answerCall(site: Site, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const view = callView(site, exchange);
  const call = { method: request.method ?? 'GET', url, intent: parse(exchange.body), view };
  const write = call.method === 'GET' ? undefined : findWrite(call);
  if (write !== undefined) {
    const rehearse = () => findWrite({ ...call, view: { ...view, world: copyWorld(view.world) } })?.apply() ?? {};
    return await answerWrite(site, exchange, { ...write, rehearse });
  }
  if (header(request, 'x-practice-screen') !== '') noteVisit(site, exchange, view);
  sendJson(response, readAnswer(site, exchange, view));
}

function noteVisit(site: Site, exchange: Exchange, view: View): void {
  const visit = findVisit(view, exchange.url, header(exchange.request, 'x-practice-again') !== '');
  if (visit !== undefined) noteTruth(site, exchange, { write: visit, verdict: ACCEPTED });
}

/** Screens and pieces of screens; everything else the page reads is noise and gets an empty answer. */
function readAnswer(site: Site, { request }: Exchange, view: View): unknown {
  const result = header(request, 'x-practice-result');
  if (result !== '') return site.results.get(result) ?? {};
  const piece = header(request, 'x-practice-piece');
  if (piece !== '')
    return { html: drawPiece(view, piece, parse(decodeURIComponent(header(request, 'x-practice-facts')))).html };
  return header(request, 'x-practice-screen') === '' ? {} : drawScreen(view);
}

/** A call is made from some page: its address and app decide how new markup is drawn. */
function callView(site: Site, { request, preferences, url }: Exchange): View {
  const screen = header(request, 'x-practice-screen');
  const page = new URL(screen === '' ? (request.headers.referer ?? url.href) : screen, url.origin);
  const app: App = header(request, 'x-practice-app') === 'sdui' ? 'sdui' : 'ember';
  return createView(site.world(preferences.seed), preferences, { url: page, app });
}

function answerDocument(site: Site, { response, url, preferences }: Exchange): void {
  const world = site.world(preferences.seed);
  const home = `/${preferences.path}/`;
  if (url.pathname === '/' || (url.pathname === '/feed/' && home !== '/feed/'))
    return void response.writeHead(302, { location: home }).end();
  if (/^\/in\/me\/?$/.test(url.pathname)) {
    return void response.writeHead(302, { location: `/in/${world.self.slug}/?isSelfProfile=true` }).end();
  }
  const moved = MOVED[url.pathname];
  if (moved !== undefined) return void response.writeHead(302, { location: moved }).end();
  const surface = findRoute(url.pathname)?.surface;
  const app = appOf(surface, preferences.build);
  const page = drawDocument(createView(world, preferences, { url, app }));
  response
    .writeHead(page.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    .end(page.html);
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function parse(text: string): Record<string, string> {
  if (!text.startsWith('{')) return {};
  const parsed = JSON.parse(text) as { intent?: Record<string, string> } & Record<string, string>;
  return parsed.intent ?? parsed;
}
