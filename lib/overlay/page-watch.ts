import type { PageKind } from '@/lib/domain/page-kind';
import { isInviting, pageOf } from '@/lib/linkedin/pages';
import { all, place, type Redraw } from './reasons';

/** The page at hand. Nothing of it is kept. */
export interface PageAtHand {
  readonly kind: PageKind;
  /** Epoch milliseconds. */
  readonly openedAt: number;
}

export interface PageWatch {
  atHand(): PageAtHand;
  /** Looks at it in a moment, and again: it reacts late to what the member does. */
  lookSoon(): void;
}

/** Milliseconds. */
const looks = [400, 1_500, 4_000];

/**
 * Follows which page is open until the signal. It is looked at only after the member did something or its address
 * changed: no element is observed, and nothing is asked for ever.
 * @param redraw for all reasons when another page is open than before, for its place when more of one has been drawn.
 */
export function watchPage(redraw: Redraw, signal: AbortSignal): PageWatch {
  let address = location.href;
  let page: PageAtHand = { kind: kindNow(), openedAt: performance.timeOrigin };
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const look = (isNew: boolean): void => {
    const kind = kindNow();
    const before = page;
    if (address !== location.href) page = { kind, openedAt: Date.now() };
    else if (kind !== page.kind) page = { ...page, kind };
    address = location.href;
    if (page !== before) redraw(all);
    else if (isNew) redraw(place);
  };
  const lookSoon = (isNew: boolean): void => {
    timers.forEach(clearTimeout);
    timers = looks.map((delay) => setTimeout(look, delay, isNew));
  };
  // Where a browser has no such event, the look after a click finds the other address.
  window.navigation?.addEventListener('currententrychange', arrive, { signal });
  redraw(all);
  lookSoon(true);
  return { atHand: () => page, lookSoon: () => lookSoon(false) };

  function arrive(): void {
    look(true);
    lookSoon(true);
  }
}

function kindNow(): PageKind {
  return isInviting(document) ? 'invite' : pageOf(location.pathname);
}
