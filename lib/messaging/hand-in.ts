import { browser } from 'wxt/browser';
import type { Entry } from './messages';
import { published } from './published';

let sequence = 0;

/**
 * Hands an entry in: it is laid into the outbox in `storage.local`, where neither the end of this page nor a stopped
 * worker can lose it, and the worker is woken to fetch it. The worker takes it out of the outbox once it is written;
 * what it could not fetch now it fetches the next time it wakes.
 * @throws when the extension was reloaded or removed: this script is an orphan then.
 */
export async function handIn(entry: Entry): Promise<void> {
  sequence += 1;
  const place = [Date.now(), performance.timeOrigin, 1e6 + sequence].join('-');
  await browser.storage.local.set({ [published.outbox + place]: [entry] });
  await browser.runtime.sendMessage({ type: 'record', entries: [] });
}
