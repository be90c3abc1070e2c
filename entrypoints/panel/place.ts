import { watchPage } from '@/lib/overlay/page-watch';
import type { Place } from '@/lib/state/insight-store';

/** Reports which page of LinkedIn's lies beneath, as the chip sees it, until the signal. */
export function watchPlace(report: (place: Place) => void, signal: AbortSignal): void {
  // What was read before the panel came may be of another page of LinkedIn's: nothing is said of it.
  const since = Date.now();
  const placeNow = (): Place => {
    const { kind, openedAt } = watch.atHand();
    return { kind, openedAt: Math.max(openedAt, since) };
  };
  const watch = watchPage(() => queueMicrotask(() => report(placeNow())), signal);
  document.addEventListener('click', watch.lookSoon, { capture: true, passive: true, signal });
}
