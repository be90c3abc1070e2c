import { describe, expect, it } from 'vitest';
import { createHistoryStore } from '@/lib/state/history-store';
import type { PublishedChange } from '@/lib/state/published-state';
import { tenYears } from '@/tests/domain/history/source';
import { held } from './open-explanation-store';
import { accepted, fakeWorker, refused, summary } from './sample-state';

async function openStore() {
  const worker = fakeWorker({ history: accepted(tenYears) });
  let publish: (change: PublishedChange) => void = () => undefined;
  const watchPublished = (report: typeof publish): void => {
    publish = report;
  };
  const store = createHistoryStore({ send: worker.send, watchPublished });
  await store.getState().open(new AbortController().signal);
  return { store, worker, publish: (change: PublishedChange) => publish(change) };
}

describe('the history of a page', () => {
  it('is asked for when it opens, and again when something new is counted', async () => {
    const { store, worker, publish } = await openStore();
    expect(store.getState().history).toEqual(tenYears);
    publish({ health: {} });
    expect(worker.requests).toEqual([{ type: 'history' }]);
    publish({ summary });
    expect(worker.requests).toHaveLength(2);
  });

  it('stays when another one does not come, beside the problem', async () => {
    const { store, worker } = await openStore();
    worker.answers.history = refused('database-failed');
    await store.getState().load();
    expect(store.getState()).toMatchObject({ history: tenYears, problem: 'database-failed' });
    worker.answers.history = accepted(tenYears);
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('is asked for once more at the end, however much comes while the worker is asked', async () => {
    const { store, worker, publish } = await openStore();
    const slow = held();
    worker.answers.history = slow.answer;
    const loading = store.getState().load();
    for (let times = 0; times < 5; times += 1) publish({ summary });
    expect(worker.requests).toHaveLength(2);
    worker.answers.history = accepted({ ...tenYears, days: [] });
    slow.release({ ok: true, value: tenYears });
    await loading;
    expect(worker.requests).toHaveLength(3);
    expect(store.getState().history?.days).toEqual([]);
  });
});
