import { describe, expect, it, vi } from 'vitest';
import type { PublishedChange } from '@/lib/state/published-state';
import { createReviewStore } from '@/lib/state/review-store';
import { held } from './open-explanation-store';
import { review } from './sample-review';
import { accepted, fakeWorker, refused, summary } from './sample-state';

/** An opened store with worker, publisher and clipboard in the hands of the test. */
async function openStore(writeClipboard = vi.fn(async (_text: string) => {})) {
  const worker = fakeWorker({ review: accepted(review) });
  let publish: (change: PublishedChange) => void = () => undefined;
  const watchPublished = (report: typeof publish): void => {
    publish = report;
  };
  const store = createReviewStore({ send: worker.send, watchPublished, writeClipboard });
  await store.getState().open(new AbortController().signal);
  return { store, worker, writeClipboard, publish: (change: PublishedChange) => publish(change) };
}

describe('the review', () => {
  it('is asked for when a page opens, and again when something new is published', async () => {
    const { store, worker, publish } = await openStore();
    expect(store.getState().review).toEqual(review);
    publish({ health: {} });
    expect(worker.requests).toEqual([{ type: 'review' }]);
    publish({ summary });
    expect(worker.requests).toHaveLength(2);
  });

  it('stays when another one does not come, beside the problem', async () => {
    const { store, worker } = await openStore();
    worker.answers.review = refused('database-failed');
    await store.getState().load();
    expect(store.getState()).toMatchObject({ review, problem: 'database-failed' });
    worker.answers.review = accepted(review);
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('is never an older one that came later', async () => {
    const { store, worker } = await openStore();
    const late = held();
    worker.answers.review = late.answer;
    const slow = store.getState().load();
    worker.answers.review = accepted({ ...review, under: 0 });
    await store.getState().load();
    late.release({ ok: true, value: review });
    await slow;
    expect(store.getState().review?.under).toBe(0);
  });
});

describe('copying', () => {
  it('gives the browser exactly the text', async () => {
    const { store, writeClipboard } = await openStore();
    expect(await store.getState().copy('# A week')).toBe(true);
    expect(writeClipboard).toHaveBeenCalledExactlyOnceWith('# A week');
    expect(store.getState().copied).toBe('done');
  });

  it('says so when the browser refuses', async () => {
    const { store } = await openStore(vi.fn(() => Promise.reject(new Error('shut'))));
    expect(await store.getState().copy('# A week')).toBe(false);
    expect(store.getState().copied).toBe('refused');
  });
});
