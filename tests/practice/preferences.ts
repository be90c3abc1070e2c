import type { Preferences } from './types';

const COOKIE = 'practice';
const BUILDS = ['ember', 'sdui'] as const;
const LOCALES = ['en', 'de', 'fr', 'es'] as const;
const INVITES = ['shadow', 'frame'] as const;

/** How this browser wants to see the site: its cookie first, the server's options for what the cookie leaves open. */
export function readPreferences(cookieHeader: string, fallback: Preferences): Preferences {
  const pairs = cookieHeader.split(';').map((pair) => pair.trim().split('='));
  const stored = new URLSearchParams(decodeURIComponent(pairs.find(([name]) => name === COOKIE)?.[1] ?? ''));
  return merge(stored, fallback);
}

/** `?practice-seed=x&practice-build=sdui …`: stored in the cookie, then taken out of the address. */
export function takePreferences(url: URL, cookieHeader: string): { location: string; cookie: string } | undefined {
  const short = url.pathname === '/practice/' ? '' : 'practice-';
  const asked = ['build', 'locale', 'invite', 'seed', 'lang'].filter((name) => url.searchParams.has(short + name));
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
    build: oneOf(BUILDS, stored.get('build')) ?? fallback.build,
    locale: oneOf(LOCALES, stored.get('locale')) ?? fallback.locale,
    invite: oneOf(INVITES, stored.get('invite')) ?? fallback.invite,
    seed: stored.get('seed') || fallback.seed,
    htmlLang: stored.get('lang') || fallback.htmlLang,
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  return allowed.find((each) => each === value);
}
