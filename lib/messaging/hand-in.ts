import { browser } from 'wxt/browser';
import type { Entry } from './messages';
import { published } from './published';

let last = 0;

/**
 * Hands an entry in: it is laid into the outbox in `storage.local`, where neither the end of this page nor a stopped
 * worker can lose it. Then the worker is woken; whether it hears that does not matter here, for what it cannot fetch
 * now it fetches when it wakes the next time. That it took an entry out of the outbox means that it is written.
 * @throws when the extension was reloaded or removed: this script is an orphan then, and nothing was handed in.
 */
export async function handIn(entry: Entry): Promise<void> {
  // Later than the one before, also within a millisecond and when the clock is set back: the places keep the order.
  last = Math.max(last + 1, Date.now());
  await browser.storage.local.set({ [published.outbox + last + Math.random()]: [entry] });
  wake().catch(() => {});
}

/** Asynchronous, so that nothing of it is thrown at once: in an orphan, `runtime` may be gone by now. */
async function wake(): Promise<unknown> {
  return browser.runtime.sendMessage({ type: 'collect' });
}
