import { createExplanationStore } from '@/lib/state/explanation-store';
import type { PublishedChange } from '@/lib/state/published-state';
import { explanation } from './sample-explanation';
import { accepted, type FakeWorker, fakeWorker } from './sample-state';

/** An opened store with a publisher in the hands of the test. */
export async function openStore(worker: FakeWorker) {
  let publish: (change: PublishedChange) => void = () => undefined;
  const watchPublished = (report: typeof publish): void => {
    publish = report;
  };
  const store = createExplanationStore({ send: worker.send, watchPublished });
  await store.getState().open(new AbortController().signal);
  const explains = () => worker.requests.filter((request) => JSON.stringify(request).includes('explain')).length;
  return { store, explains, publish: (change: PublishedChange) => publish(change) };
}

/** A worker that keeps what it is told. */
export function keepingWorker(answers: FakeWorker['answers'] = {}): FakeWorker {
  return fakeWorker({ explain: accepted(explanation), answer: accepted({ saved: true }), ...answers });
}

/** An answer in the hands of the test. */
export function held() {
  let release: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    release = resolve;
  });
  return { answer: () => answer, release: (value: unknown) => release(value) };
}
