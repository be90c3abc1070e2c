import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/lib/messaging/serve';

export const page: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
export const sensor: Sender = { id: 'test-extension-id', url: 'https://www.linkedin.com/feed/', tab: { id: 1 } };

/** What the browser does with a message: hands it to the listener and waits for its answer. */
export function ask(message: unknown, sender: Sender): Promise<unknown> {
  // The browser's own type says `undefined` and absent are different; what is sent here leaves fields out.
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as object, resolve));
}
