import type { Preferences } from './types';

const COOKIE = 'practice';
/** From the oldest look of the site to the newest. */
export const BUILDS = ['ember', 'dvn-2025', 'sdui', 'sdui-2026-07', 'sdui-2026-10'] as const;
export const LOCALES = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'ar'] as const;
const INVITES = ['shadow', 'frame'] as const;
const PATHS = ['feed', 'preload'] as const;
const FEEDS = ['full', 'virtual'] as const;
const EDITORS = ['inline', 'portal'] as const;
const DIGITS = ['latin', 'native'] as const;
const NUMBERS = ['blank', 'stale'] as const;
const SSI = ['a', 'b'] as const;
const NAMES = [
  'build',
  'locale',
  'invite',
  'path',
  'feed',
  'editors',
  'digits',
  'numbers',
  'ssi',
  'seed',
  'lang',
] as const;

/** How this browser wants to see the site: its cookie first, the server's options for what the cookie leaves open. */
export function readPreferences(cookieHeader: string, fallback: Preferences): Preferences {
  const pairs = cookieHeader.split(';').map((pair) => pair.trim().split('='));
  const stored = new URLSearchParams(decodeURIComponent(pairs.find(([name]) => name === COOKIE)?.[1] ?? ''));
  return merge(stored, fallback);
}

/** `?practice-seed=x&practice-build=sdui …`: stored in the cookie, then taken out of the address. */
export function takePreferences(url: URL, cookieHeader: string): { location: string; cookie: string } | undefined {
  const short = url.pathname === '/practice/' ? '' : 'practice-';
  const asked = NAMES.filter((name) => url.searchParams.has(short + name));
  if (asked.length === 0) return undefined;
  const pairs = cookieHeader.split(';').map((pair) => pair.trim().split('='));
  const stored = new URLSearchParams(decodeURIComponent(pairs.find(([name]) => name === COOKIE)?.[1] ?? ''));
  for (const name of asked) {
    stored.set(name, url.searchParams.get(short + name) ?? '');
    url.searchParams.delete(short + name);
  }
  return { location: url.pathname + url.search, cookie: `${COOKIE}=${encodeURIComponent(stored.toString())}; Path=/` };
}

function merge(stored: URLSearchParams, fallback: Preferences): Preferences {
  return {
    build: oneOf(BUILDS, stored.get('build'), fallback.build),
    locale: oneOf(LOCALES, stored.get('locale'), fallback.locale),
    invite: oneOf(INVITES, stored.get('invite'), fallback.invite),
    path: oneOf(PATHS, stored.get('path'), fallback.path),
    feed: oneOf(FEEDS, stored.get('feed'), fallback.feed),
    editors: oneOf(EDITORS, stored.get('editors'), fallback.editors),
    digits: oneOf(DIGITS, stored.get('digits'), fallback.digits),
    numbers: oneOf(NUMBERS, stored.get('numbers'), fallback.numbers),
    ssi: oneOf(SSI, stored.get('ssi'), fallback.ssi),
    seed: stored.get('seed') || fallback.seed,
    htmlLang: stored.get('lang') || fallback.htmlLang,
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}
