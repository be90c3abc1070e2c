import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { practiceIndex } from '@/tests/practice/practice-index';
import { s } from '@/tests/practice/view';
import type { Exchange } from './exchange';

const FOLDER = join(import.meta.dirname, '..', 'client');

/** The pages' own scripts and style, and the index for people who try the site by hand. */
export async function serveStatic({ url, response, preferences }: Exchange): Promise<void> {
  if (url.pathname === '/practice/')
    return void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(practiceIndex(preferences).html);
  if (url.pathname === '/practice/style.css')
    return void response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(await style());
  const name = /^\/practice\/client\/([a-z-]+\.js)$/.exec(url.pathname)?.[1];
  if (name === undefined) return void response.writeHead(404).end();
  const script = await readFile(join(FOLDER, name)).catch(() => undefined);
  if (script === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=60' })
    .end(script);
}

/** `.s-card` in our style sheet becomes the meaningless class name of this server start. */
async function style(): Promise<string> {
  const text = await readFile(join(FOLDER, 'style.css'), 'utf8');
  return text.replaceAll(/\.s-([a-z-]+)/g, (_, name: string) => `.${s(name)}`);
}
