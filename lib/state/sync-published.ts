import { browser } from 'wxt/browser';
import { published } from '@/lib/messaging/published';

/** Reports that sync stands differently than before, until the signal. */
export function watchSyncStatus(report: () => void, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && published.sync in changes) report();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
