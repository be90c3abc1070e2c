import type { Records } from '@/lib/domain/corrections';
import { recordLines } from '@/lib/domain/record-lines';
import type { PublishedChange } from '@/lib/state/published-state';
import { createRecordsStore } from '@/lib/state/records-store';
import { accepted, day, type FakeWorker, fakeWorker } from './sample-state';

export const record = {
  id: 'a',
  kind: 'comment',
  at: 1,
  offset: 0,
  day,
  source: 'live',
  confidence: 'confirmed',
} as const;
export const counted: Records = {
  activities: [record],
  corrections: [],
  days: [{ day, count: 1, total: 1, unlisted: 0 }],
};
export const removed: Records = {
  activities: [],
  days: [{ day, count: 0, total: 0, unlisted: 0 }],
  corrections: [
    {
      id: 'x',
      do: 'removed',
      kind: 'comment',
      day,
      at: 2,
      account: 'default',
      activity: { ...record, account: 'default' },
    },
  ],
};

export const span = { from: day, to: day };
export const line = { record, isRemoved: false };

/** An open store that shows a day, and the worker behind it. */
export async function openStore(worker: FakeWorker = fakeWorker({ records: accepted(counted) })) {
  let publish: (change: PublishedChange) => void = () => undefined;
  const watchPublished = (report: typeof publish): void => {
    publish = report;
  };
  const store = createRecordsStore({ send: worker.send, watchPublished });
  store.getState().open(new AbortController().signal);
  await store.getState().show(span);
  const shown = () => {
    const { records, assumed } = store.getState();
    return records && recordLines(records, assumed).map(({ record: { id }, isRemoved }) => [id, isRemoved]);
  };
  return { store, worker, shown, publish: (change: PublishedChange) => publish(change) };
}
