import type { Summary } from '@/lib/domain/summary';
import type { PublishedChange, PublishedState } from '@/lib/state/published-state';
import { todayIn } from '@/lib/state/today-changes';
import { createTodayStore } from '@/lib/state/today-store';
import { day, type FakeWorker, settings, summary } from './sample-state';

/** An opened store over what is stored, with a clock and a publisher in the hands of the test. */
export async function openStore(worker: FakeWorker, stored: Partial<PublishedState> = { settings, summary }) {
  let publish: (change: PublishedChange) => void = () => undefined;
  const clock = { day };
  const store = createTodayStore({
    send: worker.send,
    readPublished: async () => ({ settings: undefined, summary: undefined, health: undefined, ...stored }),
    watchPublished: (report) => {
      publish = report;
    },
    today: () => clock.day,
  });
  void store.getState().open(new AbortController().signal);
  await settle();
  const today = () => todayIn(store.getState().summary as Summary, store.getState().day);
  return { store, clock, today, publish: (change: PublishedChange) => publish(change) };
}

/** Lets everything that does not wait for the worker come to an end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
