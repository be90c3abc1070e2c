import { describe, expect, it } from 'vitest';
import type { Metric } from '@/lib/domain/reading';
import { createSite } from '@/tests/practice/backend/site';
import { drawDocument } from '@/tests/practice/documents';
import { writeNumber } from '@/tests/practice/labels/numerals';
import { LOCALES } from '@/tests/practice/preferences';
import { appOf, findRoute } from '@/tests/practice/routes';
import type { Build, Preferences } from '@/tests/practice/types';
import { createView } from '@/tests/practice/view';

const site = createSite({ build: 'sdui', seed: 'numbers' });
const world = site.world();
const SSI_METRICS: readonly Metric[] = [
  'ssi.total',
  'ssi.brand',
  'ssi.find',
  'ssi.insights',
  'ssi.relations',
  'ssi.rank.industry',
  'ssi.rank.network',
];

/** Which of the member's numbers each page shows. */
const PAGES: Readonly<Record<string, readonly Metric[]>> = {
  '/feed/': ['profile-viewers', 'post-impressions'],
  [`/in/${world.self.slug}/`]: ['followers', 'profile-viewers', 'post-impressions', 'search-appearances'],
  '/mynetwork/grow/': ['connections'],
  '/mynetwork/invite-connect/connections/': ['connections'],
  '/mynetwork/invitation-manager/sent/': ['invites-pending'],
  '/analytics/creator/content/': ['post-impressions', 'engagements'],
  '/analytics/creator/audience/': ['followers', 'followers-gained'],
  '/analytics/profile-views/': ['profile-viewers'],
  '/analytics/search-appearances/': ['search-appearances'],
  '/dashboard/': ['post-impressions', 'followers', 'profile-viewers', 'search-appearances'],
  '/sales/ssi': SSI_METRICS,
};
const BUILDS: readonly Build[] = ['ember', 'dvn-2025', 'sdui', 'sdui-2026-07', 'sdui-2026-10'];

describe.each(BUILDS)('the pages with numbers of the build %s', (build) => {
  it.each(LOCALES)('show the truth in %s', (locale) => {
    const missing = visit({ build, locale }, ({ late }, shown) => late.includes(shown));
    expect(missing).toEqual([]);
  });

  it('do not show it at once', () => {
    const hasty = visit({ build, locale: 'en' }, ({ early }, shown) => shown.length <= 4 || !early.includes(shown));
    expect(hasty).toEqual([]);
  });
});

/** Goes through all pages, both looks of the SSI included, and names the numbers that did not stand the test. */
function visit(
  choice: Pick<Preferences, 'build' | 'locale'>,
  test: (drawn: Drawn, shown: string) => boolean,
): string[] {
  const looks = (['a', 'b'] as const).flatMap((ssi) =>
    Object.entries(PAGES).map(([path, metrics]) => ({ ssi, path, metrics })),
  );
  return looks.flatMap(({ ssi, path, metrics }) => {
    const drawn = draw(path, { ...choice, ssi });
    const write = (metric: Metric): string =>
      writeNumber(world.numbers[metric], { locale: choice.locale, digits: 'native' });
    return metrics.filter((metric) => !test(drawn, write(metric))).map((metric) => `${path} ${ssi}: ${metric}`);
  });
}

describe('the Social Selling Index', () => {
  it('has its exact pillars in attributes with a dot in every language', () => {
    const { late } = draw('/sales/ssi', { locale: 'de', ssi: 'a' });
    for (const pillar of ['ssi.brand', 'ssi.find', 'ssi.insights', 'ssi.relations'] as const)
      expect(late.split('\n')).toContain(String(world.numbers[pillar]));
  });

  it('shows the averages of others before the own score in some worlds and after it in others', () => {
    const orders = ['one', 'two', 'three', 'four', 'five', 'six'].map((seed) => {
      const { page } = draw('/sales/ssi', { ssi: 'a', seed });
      return page.indexOf('group-ssi-score') < page.indexOf('user-ssi-score');
    });
    expect(new Set(orders).size).toBe(2);
  });
});

describe('connections on the own profile', () => {
  it.each([
    ['exact below 500', (connections: number) => connections < 500, (count: number) => `${count} connections`],
    ['no exact number from 500 on', (connections: number) => connections >= 500, () => '500+'],
  ])('are %s', (_, fits, words) => {
    const seed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].find((each) => fits(site.world(each).self.connections)) ?? '';
    const { self } = site.world(seed);
    const { page, late } = draw(`/in/${self.slug}/`, { seed, build: 'sdui' });
    expect(page + late).toContain(words(self.connections));
  });
});

interface Drawn {
  readonly page: string;
  /** What is there from the start. */
  readonly early: string;
  /** What the page's script fills in later, a line each. */
  readonly late: string;
}

function draw(path: string, choice: Partial<Preferences>): Drawn {
  const preferences = { ...site.preferences(), ...choice };
  const url = new URL(path, 'https://www.linkedin.com');
  const app = appOf(findRoute(url.pathname)?.surface, preferences.build);
  const page = drawDocument(createView(site.world(preferences.seed), preferences, { url, app })).html;
  const facts = [...page.matchAll(/data-on="late" data-with="([^"]*)"/g)].map(([, json = '']) =>
    JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
  );
  return {
    page,
    early: page.replaceAll(/data-with="[^"]*"/g, ''),
    late: facts.flatMap((each: object) => Object.values(each)).join('\n'),
  };
}
