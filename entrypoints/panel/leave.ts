import { browser } from 'wxt/browser';
import { published, type Settings } from '@/lib/messaging/published';

/** How soon the panel goes when the extension is gone, in milliseconds. */
const second = 1_000;

/** Says when the panel may no longer be there: insights are switched off, zero-footprint mode on, consent or the extension is gone. */
export function watchLeave(leave: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const listen: Parameters<typeof onChanged.addListener>[0] = ({ [published.settings]: change }) => {
    if (!change) return;
    const { insights, offSince } = (change.newValue ?? {}) as Partial<Settings>; // Written by our worker alone.
    if (!insights || offSince) leave();
  };
  onChanged.addListener(listen);
  // An orphan is told nothing: all that it can do is look.
  const timer = setInterval(() => browser.runtime?.id || leave(), second);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (browser.runtime?.id) onChanged.removeListener(listen);
  });
}
