// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage, profileCard } from './open-page';

const now = () => performance.now();

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that is opened inside the app', () => {
  const from = (change: 'push' | 'replace' | 'traverse', ago: number, left = 2_000) => {
    const page = openPage('/feed/', '<main></main>');
    page.visits.arrived('load', 0);
    page.wait(20_000);
    page.go('/in/mira/', profileCard('mira'));
    page.visits.arrived(change, now() - ago);
    page.visits.answered({ path: '/in/mira/', status: 200, begun: now() });
    page.wait(left);
    return page;
  };

  it.each([
    ['push', 100, 1],
    ['push', 9_000, 1],
    ['push', 11_000, 0],
    ['traverse', 100, 0],
    ['replace', 100, 1],
    ['replace', 30_000, 0],
  ] as const)('by %s, %i ms after an input, counts %i times', (change, ago, times) => {
    expect(from(change, ago).told).toHaveLength(times);
  });

  it('does not count when it is left at once', () => {
    const page = from('push', 100, 900);
    page.go('/feed/', '<main></main>');
    page.visits.arrived('push', now());
    page.wait(40_000);
    expect(page.told).toEqual([]);
  });

  it('is one visit when its address changes by itself', () => {
    const page = openPage('/in/ACoAAB/', profileCard('mira'));
    page.visits.arrived('load', 0);
    page.wait(400);
    page.go('/in/mira/');
    page.visits.arrived('replace', 0);
    page.visits.answered({ path: '/in/mira/', status: 200, begun: now() });
    page.wait(40_000);
    expect(page.told).toEqual([{ kind: 'profile-view', target: 'mira', degree: 2, confidence: 'confirmed' }]);
  });

  it('is one search however often it is paged through, and another one with other words', () => {
    const page = openPage('/search/results/people/?keywords=tea', '<main></main>');
    page.visits.arrived('load', 0);
    page.wait(6_000);
    for (const query of ['keywords=tea&page=2', 'keywords=tea&page=3', 'keywords=coffee']) {
      page.go(`/search/results/people/?${query}`);
      page.visits.arrived('push', now());
      page.wait(6_000);
    }
    expect(page.told).toMatchObject([{ target: 'keywords=tea' }, { target: 'keywords=coffee' }]);
  });
});
