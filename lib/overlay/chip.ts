import { browser } from 'wxt/browser';
import type { ChipChoice } from '@/lib/messaging/chip-choice';
import type { Answer, Messages } from '@/lib/messaging/messages';
import { published } from '@/lib/messaging/published';
import { type ChipActions, listenToChip } from './chip-input';
import { type ChipStand, createStand } from './chip-stand';
import { createChipView } from './chip-view';
import { isDark } from './is-dark';
import { type PageWatch, watchPage } from './page-watch';
import { all, news, place, type Reasons, type Redraw } from './reasons';

/** Milliseconds in which what happens is one, and after which a page that is never idle has to wait for us. */
const rest = 400;

/** What may bring a control of LinkedIn's under the chip, or the member back to the page, and nobody clicked. */
const outside = { scrollend: place, resize: place, visibilitychange: all };

/**
 * Shows the chip until the end. It ends by itself when the extension was reloaded or removed, for this script is an
 * orphan then.
 * @param choice what the member chose.
 * @returns shows it anew, or after the end takes it away, in the browser's next idle moment.
 */
export function startChip(choice: () => ChipChoice, ending: AbortController): Redraw {
  const { signal } = ending;
  const view = createChipView();
  const { host } = view;
  const stand = createStand(view);
  let due: Reasons = 0;

  const redraw: Redraw = (reasons) => {
    if (!due || reasons === all) setTimeout(requestIdleCallback, reasons === all ? 0 : rest, draw, { timeout: rest });
    due |= reasons;
  };
  const watch = watchPage(redraw, signal);
  listenToChip(view, actionsOf({ choice, stand, watch, redraw }), signal);
  for (const [type, reasons] of Object.entries(outside))
    addEventListener(type, () => redraw(reasons), { capture: true, signal });
  return redraw;

  function draw(): void {
    const reasons = due;
    due = 0;
    if (!browser.runtime?.id) ending.abort();
    if (signal.aborted || choice().hiddenOn.includes(watch.atHand().page)) leave();
    else if (!document.hidden) show(reasons);
  }

  function leave(): void {
    host.onpointerenter = null;
    host.remove();
  }

  function show(reasons: Reasons): void {
    // What LinkedIn shows under the pointer may have opened under the chip: then the pointer comes to the chip.
    host.onpointerenter = () => redraw(all);
    const why = host.isConnected ? reasons : all;
    view.paint(isDark());
    if (why & place) stand.settle(choice().place);
    if (why & news) void tell();
    // Last, so that it was never laid out where it does not stand: that would be a shift.
    if (!host.isConnected) document.documentElement.append(host);
  }

  async function tell(): Promise<void> {
    const atHand = watch.atHand();
    const request: Messages['insight']['request'] = { type: 'insight', ...atHand, since: performance.timeOrigin };
    // The border to our own worker, which builds every answer from this very type.
    const answer = (await browser.runtime.sendMessage(request).catch(() => {})) as Answer<'insight'> | undefined;
    if (answer?.ok && atHand === watch.atHand()) view.tell(answer.value);
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
  const attempt = (work: () => Promise<unknown>) => () => void work().catch(() => redraw(place));
  const ask = (request: Messages['panel' | 'insights']['request']) =>
    attempt(() => browser.runtime.sendMessage(request));
  const keep = (change: Partial<ChipChoice>): Promise<void> =>
    browser.storage.local.set({ [published.chip]: { ...choice(), ...change } });
  return {
    openPanel: ask({ type: 'panel' }),
    hideAlways: ask({ type: 'insights', isOn: false }),
    hideHere: attempt(() => keep({ hiddenOn: [...choice().hiddenOn, watch.atHand().page] })),
    drag: stand.drag,
    drop: attempt(() => keep({ place: stand.drop() })),
    nudge: (direction) => attempt(() => keep({ place: stand.nudge(direction) }))(),
    elsewhere: watch.lookSoon,
  };
}
