import { describe, expect, it, vi } from 'vitest';
import { viewOf } from '@/lib/state/today-view';
import { openStore } from './open-today-store';
import { accepted, fakeWorker, refused, settings, summary } from './sample-state';

const nextDay = '2026-11-24';

describe('opening a page', () => {
  it('shows what is published while the worker still sleeps', async () => {
    const { store, today } = await openStore(fakeWorker());
    expect(viewOf(store.getState())).toBe('ready');
    expect(today()).toEqual(summary.today);
  });

  it('takes the answer of the worker over what was published', async () => {
    const fresh = { ...summary, today: { ...summary.today, conversations: 9 } };
    const { today } = await openStore(fakeWorker({ summary: accepted(fresh) }));
    expect(today().conversations).toBe(9);
  });

  it('asks nothing before counting was started', async () => {
    const worker = fakeWorker();
    const { store } = await openStore(worker, {});
    expect(viewOf(store.getState())).toBe('not-started');
    expect(worker.requests).toEqual([]);
  });

  it('believes the worker that counting was not started', async () => {
    const { store } = await openStore(fakeWorker({ summary: refused('not-started') }));
    expect(viewOf(store.getState())).toBe('not-started');
  });

  it.each(['database-newer', 'database-failed'])('shows no number beside %s', async (code) => {
    const { store } = await openStore(fakeWorker({ summary: refused(code) }));
    expect(viewOf(store.getState())).toBe('blocked');
  });

  it('keeps showing what is known when the worker throws, and says so only where nothing is', async () => {
    const silent = { summary: () => Promise.reject(new Error('gone')) };
    expect(viewOf((await openStore(fakeWorker(silent))).store.getState())).toBe('ready');
    const { store } = await openStore(fakeWorker(silent), { settings });
    expect(viewOf(store.getState())).toBe('blocked');
    expect(store.getState().problem).toBe('no-answer');
  });

  it('stops waiting for a worker that never answers', async () => {
    vi.useFakeTimers();
    const { store } = await openStore(fakeWorker(), { settings });
    expect(viewOf(store.getState())).toBe('loading');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(viewOf(store.getState())).toBe('blocked');
    vi.useRealTimers();
  });

  it('follows what is published later and forgets the problem', async () => {
    const { store, today, publish } = await openStore(fakeWorker({ summary: () => Promise.reject(new Error('gone')) }));
    publish({ summary: { ...summary, today: { ...summary.today, appointments: 7 } } });
    expect(today().appointments).toBe(7);
    expect(store.getState().problem).toBeUndefined();
  });
});

describe('a day that has rolled over', () => {
  it('is seen when the page is looked at again, whatever the worker says', async () => {
    const { store, clock, today } = await openStore(fakeWorker());
    clock.day = nextDay;
    void store.getState().refresh();
    expect(today().conversations).toBe(0);
  });

  it('begins empty, whatever the summary says about yesterday', async () => {
    const { store, clock, today } = await openStore(fakeWorker());
    clock.day = nextDay;
    void store.getState().log('appointment');
    expect(today()).toMatchObject({ appointments: 1, conversations: 0, value: false });
    expect(store.getState().day).toBe(nextDay);
  });
});
