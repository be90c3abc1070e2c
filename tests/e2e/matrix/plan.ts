import type { Build, Locale } from '@/tests/practice/types';
import type { Sitting } from './sitting';
import { feedWalk, networkWalk, provenWalk, salesWalk, viewWalk } from './steps';

const locales: readonly Locale[] = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'ar'];
const builds: readonly Build[] = ['ember', 'dvn-2025', 'sdui', 'sdui-2026-07', 'sdui-2026-10'];

/** `FOUR_PILLARS_MATRIX=all` plays every walk in every build and language: an hour. */
const isWhole = process.env.FOUR_PILLARS_MATRIX === 'all';

/** So many languages of each build are played; every build begins with others, so that each is played somewhere. */
const share = { feed: 3, network: 2, view: 1 };

/** All sittings of one build. */
export function sittingsOf(build: Build): readonly Sitting[] {
  return [
    ...pick(build, share.feed, 0).map((locale) => ({ build, locale, walk: feedWalk, from: '/feed/' })),
    ...pick(build, share.network, 4).map((locale) => ({ build, locale, walk: networkWalk })),
    ...pick(build, share.view, 7).map((locale) => ({ build, locale, walk: viewWalk, from: '/feed/' })),
  ];
}

/** Sales Navigator is the same app in all builds; a search counts once a day, so each walk needs a browser of its own. */
export function salesSittings(): readonly (readonly Sitting[])[] {
  const wanted: readonly Locale[] = isWhole ? locales : ['ja', 'ar'];
  return wanted.map((locale) => [{ build: 'ember', locale, walk: salesWalk }]);
}

/** What rests most on words, for what is left without them. */
export function wordySittings(): readonly Sitting[] {
  return [
    { build: 'sdui-2026-07', locale: 'pl', walk: feedWalk, from: '/feed/' },
    { build: 'sdui-2026-07', locale: 'ja', walk: networkWalk },
    { build: 'dvn-2025', locale: 'ar', walk: feedWalk, from: '/feed/' },
    { build: 'ember', locale: 'fr', walk: networkWalk },
  ];
}

/** What the answers prove by themselves, in each build. */
export function provenSittings(): readonly Sitting[] {
  return builds.map((build) => ({ build, locale: 'en', walk: provenWalk, from: '/feed/' }));
}

function pick(build: Build, count: number, first: number): readonly Locale[] {
  if (isWhole) return locales;
  const start = builds.indexOf(build) * count + first;
  return Array.from({ length: count }, (_, index) => locales[(start + index) % locales.length] ?? 'en');
}
