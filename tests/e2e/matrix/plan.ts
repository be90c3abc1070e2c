import type { Build, Locale } from '@/tests/practice/types';
import type { Sitting } from './sitting';
import { feedWalk, networkWalk, salesWalk, viewWalk } from './steps';

const locales: readonly Locale[] = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'ar'];
const builds: readonly Build[] = ['ember', 'dvn-2025', 'sdui', 'sdui-2026-07', 'sdui-2026-10'];

/** `FOUR_PILLARS_MATRIX=all` plays every walk in every build and language: an hour. */
const isWhole = process.env.FOUR_PILLARS_MATRIX === 'all';

/** So many languages of each build are played; every build begins with others, so that each is played somewhere. */
const share = { feed: 4, network: 3, view: 2, sales: 2 };

/** All sittings of one build. */
export function sittingsOf(build: Build): readonly Sitting[] {
  return [
    ...pick(build, share.feed, 0).map((locale) => ({ build, locale, walk: feedWalk, from: '/feed/' })),
    ...pick(build, share.network, 4).map((locale) => ({ build, locale, walk: networkWalk })),
    ...pick(build, share.view, 7).map((locale) => ({ build, locale, walk: viewWalk, from: '/feed/' })),
  ];
}

/** Sales Navigator is the same app in all builds. */
export function salesSittings(): readonly Sitting[] {
  return pick('ember', share.sales, 8).map((locale) => ({ build: 'ember', locale, walk: salesWalk }));
}

/** One language of each walk and build, for what is left when a part of the knowledge is taken away. */
export function fewSittings(): readonly Sitting[] {
  return builds.flatMap((build, index) => {
    const locale = locales[(index * 2 + 1) % locales.length] ?? 'en';
    return [
      { build, locale, walk: feedWalk, from: '/feed/' },
      { build, locale, walk: networkWalk },
    ];
  });
}

function pick(build: Build, count: number, first: number): readonly Locale[] {
  if (isWhole) return locales;
  const start = builds.indexOf(build) * count + first;
  return Array.from({ length: count }, (_, index) => locales[(start + index) % locales.length] ?? 'en');
}
