// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { busy, page } from './page.js';

const HASHES = {};

/** Query names carry a hash that changes with every deploy. */
export function hashed(name) {
  HASHES[name] ??= Array.from({ length: 32 }, () => '0123456789abcdef'[Math.floor(Math.random() * 16)]).join('');
  return `${name}.${HASHES[name]}`;
}

export function serverRequest(id) {
  const span = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(8))));
  return `/flagship-web/rsc-action/actions/server-request?sduiid=${id}&parentSpanId=${encodeURIComponent(span)}`;
}

export function mutation(name) {
  return `/voyager/api/graphql?action=execute&queryId=${hashed(name)}`;
}

/** Held on to, so that the browser does not throw the waiting answers away. */
const unreadAnswers = [];

/** A write. `ok` means that the site says it happened; a good status may still carry a refusal. */
export function write(url, intent, method = 'POST') {
  return busy(async () => {
    const response = await call(url, { method, body: JSON.stringify({ intent }) }).catch(() => undefined);
    if (response === undefined) return { ok: false, status: 0 };
    const body = await contentOf(response);
    const refused = body.responses?.error !== undefined || body.data?.errors !== undefined;
    return { ...body, ok: happened(response) && !refused, status: response.status };
  });
}

/** After some errors the page learns by live updates that the write happened all the same. */
function happened(response) {
  return response.ok || response.headers.get('x-practice-applied') !== null;
}

async function contentOf(response) {
  const unread = response.headers.get('x-practice-unread');
  if (unread === null) return await response.json();
  unreadAnswers.push(response);
  return await readLater(unread);
}

/** The body of that answer was left unread; the page gets the content by another read, as live updates would bring it. */
async function readLater(id) {
  return await (await call(readUrl('result'), { headers: { 'x-practice-result': id } })).json();
}

/** A part of the page that is mounted on demand. */
export function piece(name, facts = {}) {
  return busy(async () => {
    const headers = { 'x-practice-piece': name, 'x-practice-facts': encodeURIComponent(JSON.stringify(asText(facts))) };
    return (await (await call(readUrl(name), { headers })).json()).html;
  });
}

function readUrl(name) {
  if (page.app === 'sdui')
    return `/flagship-web/rsc-action/actions/component?componentId=com.linkedin.sdui.generated.${name.replaceAll('-', '.')}`;
  return `/voyager/api/graphql?variables=(count:1)&queryId=${hashed(`voyagerDash${name.replaceAll('-', '')}`)}`;
}

export function call(url, { method = url.startsWith('/flagship-web/') ? 'POST' : 'GET', body, headers = {} } = {}) {
  const own = { 'x-practice-app': page.app, 'csrf-token': 'ajax:0', 'content-type': 'application/json' };
  return fetch(url, { method, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body }) });
}

/** Requests that no act of the member stands behind. The classic app makes them by XMLHttpRequest. */
export function noise(url, method = 'GET') {
  if (page.app === 'sdui') {
    call(url, { method })
      .then((response) => response.text())
      .catch(() => {});
    return;
  }
  const request = new XMLHttpRequest();
  request.open(method, url);
  request.setRequestHeader('content-type', 'application/json');
  request.send(method === 'GET' ? null : '{}');
}

function asText(facts) {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]));
}
