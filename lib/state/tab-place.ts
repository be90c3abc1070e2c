import { browser } from 'wxt/browser';
import { pageOf } from '@/lib/linkedin/pages';
import type { Place } from './insight-store';

const linkedin = 'https://www.linkedin.com/';

/**
 * Reports the page of LinkedIn's in the tab that is in front in this window, now and whenever it may be another one,
 * until the signal. It goes by the address, which the browser tells of LinkedIn only: for all other sites we have no
 * permission.
 */
export function watchTabPlace(report: (place: Place | undefined) => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  let seen: string | undefined;

  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const address = tab?.url;
    if (signal.aborted || address === seen) return;
    seen = address;
    report(
      address?.startsWith(linkedin) ? { kind: pageOf(new URL(address).pathname), openedAt: Date.now() } : undefined,
    );
  };
  onActivated.addListener(look);
  onUpdated.addListener(look);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(look);
    onUpdated.removeListener(look);
  });
  void look();
}
