import { cleanup, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as PanelApp } from '@/entrypoints/panel/App';
import { App as SideApp } from '@/entrypoints/sidepanel/App';
import { createInsightStore, type Place } from '@/lib/state/insight-store';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { createTodayStore } from '@/lib/state/today-store';
import { day, type FakeWorker, fakeWorker } from '@/tests/state/sample-state';

/** Where today is shown beside LinkedIn's page, in the same way. */
export const surfaces = ['panel', 'sidepanel'] as const;

export type Surface = (typeof surfaces)[number];

const closing: AbortController[] = [];

/** Closes everything that was opened. */
export function closePanels(): void {
  cleanup();
  for (const controller of closing.splice(0)) controller.abort();
}

/** A surface over what is stored, a worker and the page at hand, as its script puts it together. */
export async function openPanel(surface: Surface, stored: object, worker: FakeWorker = fakeWorker()) {
  await fakeBrowser.storage.local.set({ ...stored });
  const controller = new AbortController();
  closing.push(controller);
  const store = createTodayStore({ send: worker.send, readPublished, watchPublished, today: () => day });
  let arrive: (place: Place | undefined) => void = () => undefined;
  const watchPlace = (report: typeof arrive) => {
    arrive = report;
  };
  const insights = createInsightStore({ today: store, watchPlace, now: () => Date.UTC(2026, 10, 23, 11) });
  const onClose = vi.fn();
  const props = { store, insights };
  render(surface === 'panel' ? <PanelApp {...props} onClose={onClose} /> : <SideApp {...props} />);
  insights.getState().open(controller.signal);
  void store.getState().open(controller.signal);
  await waitFor(() => expect(store.getState().isRead).toBe(true));
  return { user: userEvent.setup(), worker, onClose, arrive: (place: Place | undefined) => arrive(place) };
}
