import { cleanup, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { createTodayStore } from '@/lib/state/today-store';
import { day, type FakeWorker, fakeWorker } from '@/tests/state/sample-state';

const closing: AbortController[] = [];

/** Closes every popup that was opened. */
export function closePopups(): void {
  cleanup();
  for (const controller of closing.splice(0)) controller.abort();
}

/** The popup over what is stored and a worker, as `main.tsx` puts it together. */
export async function openPopup(stored: object, worker: FakeWorker = fakeWorker(), today = day) {
  await fakeBrowser.storage.local.set({ ...stored });
  const controller = new AbortController();
  closing.push(controller);
  const store = createTodayStore({ send: worker.send, readPublished, watchPublished, today: () => today });
  render(<App store={store} />);
  void store.getState().open(controller.signal);
  await waitFor(() => expect(store.getState().isRead).toBe(true));
  return { user: userEvent.setup(), worker };
}
