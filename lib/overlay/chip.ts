import { browser } from 'wxt/browser';
import type { ChipChoice } from '@/lib/messaging/chip-choice';
import type { Answer, Messages } from '@/lib/messaging/messages';
import { published } from '@/lib/messaging/published';
import { type ChipActions, listenToChip } from './chip-input';
import { type ChipStand, createStand } from './chip-stand';
import { createChipView } from './chip-view';
import { isDark } from './is-dark';
import { type PageWatch, watchPage } from './page-watch';

/** Why the chip is shown anew: it may have to stand elsewhere, or say something else, or both. */
export type Reason = 'place' | 'news' | 'page';

export type Redraw = (reason: Reason) => void;

/**
 * Shows the chip until the end, and takes every trace of it away then. It ends by itself when the extension was
 * reloaded or removed, for this script is an orphan then.
 * @param choice what the member chose.
 * @returns shows it anew, in the browser's next idle moment.
 */
export function startChip(choice: () => ChipChoice, ending: AbortController): Redraw {
  const { signal } = ending;
  const view = createChipView();
  const { host } = view;
  const stand = createStand(view);
  const due = new Set<Reason>();

  const redraw: Redraw = (reason) => {
    if (due.size === 0) requestIdleCallback(draw);
    due.add(reason);
  };
  const watch = watchPage((isOther) => redraw(isOther ? 'page' : 'place'), signal);
  listenToChip(view, actionsOf({ choice, stand, watch, redraw }), signal);
  for (const type of ['resize', 'visibilitychange']) addEventListener(type, () => redraw('page'), { signal });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return redraw;

  function draw(): void {
    const reasons = new Set(due);
    due.clear();
    if (!browser.runtime?.id) ending.abort();
    if (signal.aborted || document.hidden) return;
    if (choice().hiddenOn.includes(watch.atHand().kind)) host.remove();
    else show(reasons);
  }

  function show(reasons: Set<Reason>): void {
    if (!host.isConnected) reasons.add('page');
    const may = (reason: Reason): boolean => reasons.has('page') || reasons.has(reason);
    view.paint(isDark());
    if (may('place')) stand.settle(choice().place);
    if (may('news')) void tell();
    // Last, so that it was never laid out where it does not stand: that would be a shift.
    if (!host.isConnected) document.documentElement.append(host);
  }

  async function tell(): Promise<void> {
    const page = watch.atHand();
    const { kind, openedAt } = page;
    const request: Messages['insight']['request'] = {
      type: 'insight',
      page: kind,
      openedAt,
      since: performance.timeOrigin,
    };
    // The border to our own worker, which builds every answer from this very type.
    const answer = (await browser.runtime.sendMessage(request).catch(() => {})) as Answer<'insight'> | undefined;
    if (answer?.ok && page === watch.atHand()) view.tell(answer.value);
  }
}

interface Parts {
  readonly choice: () => ChipChoice;
  readonly stand: ChipStand;
  readonly watch: PageWatch;
  readonly redraw: Redraw;
}

function actionsOf({ choice, stand, watch, redraw }: Parts): ChipActions {
  // What fails has no worker behind it any more, which drawing finds out.
  const attempt = (work: () => Promise<unknown>) => () => void work().catch(() => redraw('place'));
  const ask = (request: Messages['panel' | 'insights']['request']) =>
    attempt(() => browser.runtime.sendMessage(request));
  const keep = (change: Partial<ChipChoice>): Promise<void> =>
    browser.storage.local.set({ [published.chip]: { ...choice(), ...change } });
  return {
    openPanel: ask({ type: 'panel' }),
    hideAlways: ask({ type: 'insights', isOn: false }),
    hideHere: attempt(() => keep({ hiddenOn: [...choice().hiddenOn, watch.atHand().kind] })),
    drag: stand.drag,
    drop: attempt(() => keep({ place: stand.drop() })),
    nudge: (key) => attempt(() => keep({ place: stand.nudge(key) }))(),
    elsewhere: watch.lookSoon,
  };
}
