import { fakeBrowser } from 'wxt/testing/fake-browser';
import { summary } from '@/lib/app/summary';
import { read } from './entries';
import { added, addedAll, days, noon, record, startedWorker, type TestWorker, today, wake } from './test-worker';

export const longAgo = '2026-08-10';
export const reading = {
  id: 'r',
  metric: 'connections',
  value: 512,
  at: noon,
  day: today,
  source: 'live',
  account: 'default',
};
export const longStarted = { startedAt: noon - 200 * days, insights: true, dayStart: 0 };

/** A worker with three days: one long ago that only the tallies of the copy know, one in the last week, and today. */
export async function threeDays(): Promise<TestWorker> {
  const worker = await startedWorker();
  await fakeBrowser.storage.local.set({ settings: longStarted });
  await record(
    worker,
    addedAll(3, 'long-ago-').map((entry) => ({ ...entry, at: noon - 102 * days })),
  );
  await record(
    worker,
    addedAll(2, 'recent-').map((entry) => ({ ...entry, at: noon - 2 * days })),
  );
  const messages = ['t1-a', 't1-b'].map((id) => added(id, { kind: 'message' }));
  await record(worker, [...addedAll(4, 'today-'), ...messages]);
  await record(worker, [read('r', 512)]);
  return worker;
}

/** What the next life of the worker does first. */
export async function restart(): Promise<TestWorker> {
  const next = wake();
  await summary(next);
  return next;
}
