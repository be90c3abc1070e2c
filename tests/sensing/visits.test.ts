// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { profileCard as card, type OpenPage, openPage } from './open-page';

const mira = { kind: 'profile-view', target: 'mira', degree: 2 } as const;
const [now, long] = [() => performance.now(), 40_000];

const profile = (html = card('mira')) => openPage('/in/mira/', html);
const answer = ({ visits }: OpenPage, status = 200, path = '/in/mira/') =>
  visits.answered({ path, status, begun: now() });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a profile that the member opens', () => {
  it('is confirmed by LinkedIn’s answer, and counted once', () => {
    const page = profile();
    page.visits.arrived('load', 0);
    answer(page);
    page.wait(1_000);
    expect(page.told).toEqual([]);
    page.wait(long);
    expect(page.told).toEqual([{ ...mira, confidence: 'confirmed' }]);
  });

  it('is likely where no answer is known, after a longer while', () => {
    const page = profile();
    page.visits.arrived('load', 0);
    page.wait(4_800);
    expect(page.told).toEqual([]);
    page.wait(1_200);
    expect(page.told).toEqual([{ ...mira, confidence: 'likely' }]);
  });

  it('is confirmed by the answer to the kind of page, as the classic build asks', () => {
    const page = profile();
    page.visits.arrived('load', 0);
    page.visits.answered({ page: 'profile-view', status: 200, begun: now() });
    page.wait(long);
    expect(page.told).toEqual([{ ...mira, confidence: 'confirmed' }]);
  });

  it.each([
    ['another profile', '/in/ilan/', 0],
    ['a search', '/search/results/people/?keywords=tea', 0],
    ['the page before', '/in/mira/', -2_000],
  ])('is not confirmed by the answer to %s', (_, path, later) => {
    const page = profile();
    page.visits.arrived('load', 0);
    page.visits.answered({ path, status: 200, begun: now() + later });
    page.wait(long);
    expect(page.told).toEqual([{ ...mira, confidence: 'likely' }]);
  });

  it('waits for its card, and says so when it never comes', () => {
    const page = profile('<main>Loading</main>');
    page.visits.arrived('load', 0);
    answer(page);
    page.wait(10_000);
    page.go('/in/mira/', card('mira'));
    page.wait(1_000);
    expect(page.told).toEqual([{ ...mira, confidence: 'confirmed' }]);
    const other = profile('<main>Loading</main>');
    other.visits.arrived('load', 0);
    other.wait(long);
    expect(other.told).toEqual([{ kind: 'profile-view', side: 'page' }]);
  });

  it.each([
    ['it is the member’s own', () => profile(card('mira', '<a href="/in/mira/edit/intro/">x</a>')), 200],
    ['LinkedIn refuses it', () => profile(), 404],
    ['LinkedIn fails', () => profile(), 500],
  ] as const)('does not count when %s', (_, open, status) => {
    const page = open();
    page.visits.arrived('load', 0);
    answer(page, status);
    page.wait(long);
    expect(page.told).toEqual([]);
  });

  it('does not count when it bears the id of the one who is signed in', () => {
    const page = profile();
    page.visits.arrived('load', 0);
    page.visits.answered({ self: 'ACoAAmira', status: 200, begun: now() });
    answer(page);
    page.wait(long);
    expect(page.told).toEqual([]);
  });

  it('does not count as long as nobody sees it', () => {
    const page = profile();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    page.visits.arrived('load', 0);
    answer(page);
    page.wait(long);
    expect(page.told).toEqual([]);
    state.mockReturnValue('visible');
    page.wait(2_000);
    expect(page.told).toHaveLength(1);
  });
});
