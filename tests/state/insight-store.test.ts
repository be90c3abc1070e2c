import { describe, expect, it } from 'vitest';
import type { Summary } from '@/lib/domain/summary';
import { createInsightStore, type Place } from '@/lib/state/insight-store';
import { openStore } from './open-today-store';
import { fakeWorker, settings, summary } from './sample-state';

/** An opened store over today, with the page at hand and the clock in the hands of the test. */
async function openInsights(posts = 0) {
  const today = await openStore(fakeWorker(), { settings, summary: posted(posts) });
  let report: (place: Place | undefined) => void = () => undefined;
  const clock = { now: 1_000 };
  const store = createInsightStore({
    today: today.store,
    watchPlace: (tell) => {
      report = tell;
    },
    now: () => clock.now,
  });
  const closing = new AbortController();
  store.getState().open(closing.signal);
  const post = (count: number, day?: string) => today.publish({ summary: posted(count, day) });
  const said = () => store.getState().insight?.key;
  return { ...today, arrive: (place: Place | undefined) => report(place), post, said, clock, closing };
}

function posted(count: number, day = summary.day): Summary {
  return { ...summary, day, today: { ...summary.today, counts: { post: count } } };
}

const at = (kind: Place['kind']): Place => ({ kind, openedAt: 500 });

describe('the insight', () => {
  it('is nothing where no page of LinkedIn’s is at hand', async () => {
    const { arrive, said } = await openInsights();
    expect(said()).toBeUndefined();
    arrive(at('messaging'));
    expect(said()).toBe('insight_messaging');
    arrive(undefined);
    expect(said()).toBeUndefined();
  });

  it('follows the member from page to page', async () => {
    const { arrive, said } = await openInsights();
    arrive(at('search'));
    expect(said()).toBe('insight_search');
    arrive({ ...at('profile'), degree: 2 });
    expect(said()).toMatch(/^insight_profile_degree/);
  });

  it('speaks of a post for an hour after it was counted', async () => {
    const { arrive, said, post, clock } = await openInsights();
    arrive(at('search'));
    post(1);
    expect(said()).toBe('insight_posted');
    clock.now += 3_600_000;
    arrive(at('search'));
    expect(said()).toBe('insight_search');
  });

  it('takes the posts of another account that is shown for no post', async () => {
    const { arrive, said, publish } = await openInsights();
    arrive(at('search'));
    publish({ summary: { ...posted(1), account: '0123456789abcdef' } });
    expect(said()).toBe('insight_search');
  });

  it.each([
    ['that was there when the page was opened', 3, summary.day],
    ['of another day', 4, '2026-11-24'],
    ['that was taken back', 2, summary.day],
  ])('takes a post %s for no new one', async (_, count, day) => {
    const { arrive, said, post } = await openInsights(3);
    arrive(at('search'));
    post(count, day);
    expect(said()).toBe('insight_search');
  });

  it('hears nothing any more when it is closed', async () => {
    const { arrive, said, post, closing } = await openInsights();
    arrive(at('search'));
    closing.abort();
    post(1);
    expect(said()).toBe('insight_search');
  });
});
