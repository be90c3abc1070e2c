import { watchPage } from '@/lib/overlay/page-watch';
import { all } from '@/lib/overlay/reasons';
import type { Place } from '@/lib/state/insight-store';

/** Reports which page of LinkedIn's lies beneath, as the chip sees it, until the signal. */
export function watchPlace(report: (place: Place) => void, signal: AbortSignal): void {
  // What was read before the panel came may be of another page of LinkedIn's: nothing is said of it.
  const since = Date.now();
  const placeNow = (): Place => {
    const { page, openedAt } = watch.atHand();
    return { kind: page, openedAt: Math.max(openedAt, since) };
  };
  // It tells of the first page before it can be asked for it.
  const tell = (): void => queueMicrotask(() => report(placeNow()));
  const watch = watchPage((reasons) => reasons === all && tell(), signal);
  document.addEventListener('click', watch.lookSoon, { capture: true, passive: true, signal });
}
