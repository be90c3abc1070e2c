import { browser } from 'wxt/browser';
import { published } from '@/lib/messaging/published';
import { collect } from './collect';
import type { Context } from './context';

/** Collects whenever something new lies in the outbox, which wakes a stopped worker too, even when no message comes. */
export function watchOutbox(context: Context): void {
  browser.storage.onChanged.addListener((changes, area) => {
    // What fails here waits in the outbox, and the next run takes it up.
    if (area === 'local' && Object.entries(changes).some(isNew)) void collect(context).catch(() => {});
  });
}

/** What the worker takes out has no new value. */
function isNew([key, { newValue }]: readonly [string, { readonly newValue?: unknown }]): boolean {
  return key.startsWith(published.outbox) && Boolean(newValue);
}
