import type { PageKind } from '@/lib/domain/page-kind';
import { isInviting, pageOf } from '@/lib/linkedin/pages';
import { all, place, type Redraw } from './reasons';

/** The page at hand. Nothing of it is kept. */
export interface PageAtHand {
  readonly page: PageKind;
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
 * @param redraw for all reasons when another page is open than before, else for its place: what the member did, or what
 * of a new page comes late, may lie there now.
 */
export function watchPage(redraw: Redraw, signal: AbortSignal): PageWatch {
  let address = location.href;
  let atHand: PageAtHand = { page: pageNow(), openedAt: performance.timeOrigin };
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const look = (): void => {
    const page = pageNow();
    const before = atHand;
    if (address !== location.href) atHand = { page, openedAt: Date.now() };
    else if (page !== before.page) atHand = { ...before, page };
    address = location.href;
    redraw(atHand === before ? place : all);
  };
  const lookSoon = (): void => {
    timers.forEach(clearTimeout);
    timers = looks.map((delay) => setTimeout(look, delay));
  };
  // Where a browser has no such event, the look after a click finds the other address.
  window.navigation?.addEventListener('currententrychange', arrive, { signal });
  redraw(all);
  lookSoon();
  return { atHand: () => atHand, lookSoon };

  function arrive(): void {
    look();
    lookSoon();
  }
}

function pageNow(): PageKind {
  return isInviting(document) ? 'invite' : pageOf(location.pathname);
}
