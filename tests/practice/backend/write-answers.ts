import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Exchange, type Reply, type Site, sendJson } from './exchange';
import type { Verdict } from './faults';
import type { Write } from './write-types';

/** Lets a write happen or fail as the faults ask, and notes the truth about it. */
export async function answerWrite(site: Site, exchange: Exchange, write: Write): Promise<void> {
  const verdict = site.faults.judge(write.action);
  if (verdict.delayMs > 0) await wait(verdict.delayMs);
  const { url, request, response } = exchange;
  noteTruth(site, exchange, { write, verdict });
  const body = effectOf(write, verdict);
  if (verdict.status === 0) return cut(request.socket);
  const reply = { status: verdict.status, headers: answerHeaders(site, body, verdict) };
  const content = answerBody(url, body, verdict);
  if (verdict.unreadBody) sendWithoutEnd(response, content, reply);
  else sendJson(response, content, reply);
}

/** What the page is given to show; only what is applied stays. */
function effectOf(write: Write, { applied, reverted }: Verdict): Record<string, unknown> {
  if (applied) return write.apply();
  return reverted ? (write.rehearse?.() ?? {}) : {};
}

/** A row for every act in the request. */
export function noteTruth(
  { truth }: Site,
  { url, preferences }: Exchange,
  { write, verdict }: { write: Pick<Write, 'action' | 'note' | 'target' | 'targets'>; verdict: Verdict },
): void {
  for (const target of write.targets ?? [write.target])
    truth.push({
      action: write.action,
      ...(write.note === undefined ? {} : { note: write.note }),
      status: verdict.status,
      applied: verdict.applied,
      ...(verdict.reverted && { reverted: true as const }),
      path: url.pathname + url.search,
      ...(target === undefined ? {} : { target }),
      build: preferences.build,
      seed: preferences.seed,
      at: Date.now(),
    });
}

/**
 * Ends the connection in a way that counts as failed at once: a plain close on a connection used before would only make
 * Chromium send the request again.
 */
function cut(socket: Socket): void {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n');
}

/**
 * Headers and a beginning, never an end. Chromium 156 writes a resource entry even for a body that nobody reads, as soon
 * as the network has delivered it (tried with 10 bytes to 30 MB): only an unfinished answer leaves no entry.
 */
function sendWithoutEnd(response: ServerResponse, content: unknown, { status, headers }: Required<Reply>): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.write(JSON.stringify(content));
}

/** A good status may carry a refusal: in the stream of a server request, or as GraphQL errors. */
function answerBody(url: URL, body: Record<string, unknown>, verdict: Verdict): Record<string, unknown> {
  if (verdict.refused)
    return url.searchParams.has('sduiid')
      ? { responses: { error: { ServerError: {} } } }
      : { data: { errors: [{ status: 400 }] } };
  return verdict.status >= 400 ? { status: verdict.status, ...body } : body;
}

/** Directions for the page's script that stand for what a real page finds out by other ways. */
function answerHeaders(site: Site, body: Record<string, unknown>, verdict: Verdict): Record<string, string> {
  const headers: Record<string, string> = {};
  if (verdict.applied && verdict.status >= 500) headers['x-practice-applied'] = '1';
  if (verdict.unreadBody) {
    const id = randomUUID();
    site.results.set(id, body);
    headers['x-practice-unread'] = id;
  }
  return headers;
}
