import { describe, expect, it } from 'vitest';
import { noSync } from '@/lib/domain/sync/sync-status';
import { createSyncStore } from '@/lib/state/sync-store';
import { accepted, fakeWorker, refused } from './sample-state';

const { signal } = new AbortController();

function open(sync: () => unknown) {
  const { send, requests, answers } = fakeWorker({ sync });
  let report = () => {};
  const store = createSyncStore({
    send,
    watchSyncStatus: (tell) => {
      report = tell;
    },
  });
  return { store, requests, answers, report: () => report() };
}

describe('how sync stands', () => {
  it('is what the worker says, and follows what is published', async () => {
    const { store, answers, report } = open(accepted(noSync));
    await store.getState().open(signal);
    expect(store.getState()).toMatchObject({ status: noSync, isBusy: false });
    answers.sync = accepted({ ...noSync, others: 1 });
    report();
    await expect.poll(() => store.getState().status?.others).toBe(1);
  });

  it('is asked for with what is to be done, and is what came of it', async () => {
    const { store, requests } = open(accepted({ ...noSync, isOn: true }));
    const done = store.getState().act('on');
    expect(store.getState().isBusy).toBe(true);
    await done;
    expect(requests).toEqual([{ type: 'sync', act: 'on' }]);
    expect(store.getState()).toMatchObject({ status: { isOn: true }, isBusy: false, problem: undefined });
  });

  it('stays what it was when the worker refuses, which is said', async () => {
    const { store, answers } = open(accepted(noSync));
    await store.getState().open(signal);
    answers.sync = refused('database-failed');
    await store.getState().act('on');
    expect(store.getState()).toMatchObject({ status: noSync, problem: 'database-failed', isBusy: false });
  });
});
