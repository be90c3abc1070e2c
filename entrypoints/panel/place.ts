import { watchPage } from '@/lib/overlay/page-watch';
import type { Place } from '@/lib/state/insight-store';

/** Reports which page of LinkedIn's lies beneath, as the chip sees it, until the signal. */
export function watchPlace(report: (place: Place) => void, signal: AbortSignal): void {
  const watch = watchPage(() => queueMicrotask(() => report(watch.atHand())), signal);
  document.addEventListener('click', watch.lookSoon, { capture: true, passive: true, signal });
}
