import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPreferences, takePreferences } from '@/tests/practice/preferences';
import type { FaultRule, PracticeOptions, Preferences, SeenRequest, TruthRow } from '@/tests/practice/types';
import { createWorld } from '@/tests/practice/world';
import type { World } from '@/tests/practice/world-types';
import { answer } from './answers';
import type { Exchange, Site } from './exchange';
import { createFaults } from './faults';

const ORIGIN = 'https://www.linkedin.com';

/** All state of one running practice site, and the way from a request to its answer. */
export function createSite(options: PracticeOptions) {
  const truth: TruthRow[] = [];
  const requests: SeenRequest[] = [];
  const worlds = new Map<string, World>();
  const faults = createFaults();
  let preferences = withDefaults(options);
  const world = (seed: string = preferences.seed): World => {
    const found = worlds.get(seed) ?? createWorld(seed);
    worlds.set(seed, found);
    return found;
  };
  const site: Site = { truth, faults, world, results: new Map() };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', ORIGIN);
    const cookie = request.headers.cookie ?? '';
    requests.push({
      method: request.method ?? 'GET',
      url: url.href,
      from: request.headers.origin ?? request.headers.referer ?? '',
    });
    const moved = request.method === 'GET' ? takePreferences(url, cookie) : undefined;
    if (moved !== undefined)
      return void response.writeHead(302, { location: moved.location, 'set-cookie': moved.cookie }).end();
    const exchange: Exchange = {
      request,
      response,
      url,
      preferences: readPreferences(cookie, preferences),
      body: await readBody(request),
    };
    await answer(site, exchange);
  };
  return {
    truth: truth as readonly TruthRow[],
    requests: requests as readonly SeenRequest[],
    world,
    serve,
    preferences: () => preferences,
    set: (changed: Partial<Omit<PracticeOptions, 'port'>>): void => {
      preferences = { ...preferences, ...changed };
    },
    fault: (rule: FaultRule): void => faults.add(rule),
    reset: (): void => {
      truth.length = 0;
      requests.length = 0;
      worlds.clear();
      faults.clear();
    },
  };
}

function withDefaults({
  build,
  locale = 'en',
  invite = 'shadow',
  path = 'feed',
  feed = 'full',
  editors = 'inline',
  digits = 'native',
  numbers = 'blank',
  ssi = 'a',
  seed = 'first',
  htmlLang,
}: PracticeOptions): Preferences {
  return { build, locale, invite, path, feed, editors, digits, numbers, ssi, seed, htmlLang };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
