import type { ChipView } from './chip-view';

/** What the member does with the chip. */
export interface ChipActions {
  openPanel(): void;
  hideHere(): void;
  hideAlways(): void;
  /** Moves it so many pixels away from where it was taken. */
  drag(across: number, down: number): void;
  /** Lets go of it. */
  drop(): void;
  /** Moves it one step: `Up`, `Down`, `Left` or `Right`. */
  nudge(direction: string): void;
  /** The member did something on LinkedIn's page. */
  elsewhere(): void;
}

/** What the names of the arrow keys begin with. */
const arrow = 'Arrow';

/** Pixels after which a press becomes a drag. */
const slack = 5;

/**
 * Turns events on the chip into actions until the signal. They are taken at the window, before LinkedIn's page and our
 * own sensor see them, and go no further: what is done with the chip is nothing that the member does on LinkedIn. All
 * other events pass untouched.
 */
export function listenToChip(view: ChipView, actions: ChipActions, signal: AbortSignal): void {
  const hand = createHand(view, actions);
  const onChip: Readonly<Record<string, (event: never) => void>> = {
    pointerdown: hand.take,
    click: (event: MouseEvent) => hand.isDragging() || press(view, actions, event),
    keydown: (event: KeyboardEvent) => pressKey(view, actions, event),
  };
  for (const [type, handle] of Object.entries(onChip)) {
    const listen = (event: Event): void => {
      if (event.target === view.host) {
        event.stopImmediatePropagation();
        if (event.isTrusted) handle(event as never); // Each type of event has the handler of its type.
      } else {
        view.menu.hidden = true;
        actions.elsewhere();
      }
    };
    addEventListener(type, listen, { capture: true, signal });
  }
}

/** Dragging with the pointer. A click that ends a drag presses nothing. */
function createHand({ root, menu }: ChipView, actions: ChipActions) {
  let isDragging = false;
  return {
    isDragging: () => isDragging,
    take({ clientX, clientY, pointerId, button }: PointerEvent): void {
      const target = root.elementFromPoint(clientX, clientY) as HTMLElement | null; // Nothing else is drawn.
      isDragging = false;
      if (button || !target || menu.contains(target)) return;
      target.setPointerCapture(pointerId);
      target.onpointermove = (event) => {
        const [across, down] = [event.clientX - clientX, event.clientY - clientY];
        isDragging ||= Math.hypot(across, down) > slack;
        if (isDragging) actions.drag(across, down);
      };
      // However it ends: let go of, cancelled, or taken out of the page.
      target.onlostpointercapture = () => {
        target.onpointermove = null;
        if (isDragging) actions.drop();
      };
    },
  };
}

/** A key presses what has the focus. */
function press(view: ChipView, actions: ChipActions, { detail, clientX, clientY }: MouseEvent): void {
  const { root, menu } = view;
  const target = detail ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  menu.hidden = target !== view.more || !menu.hidden;
  if (view.open.contains(target)) actions.openPanel();
  if (target === view.hideHere) actions.hideHere();
  if (target === view.hideAlways) actions.hideAlways();
}

function pressKey({ root, menu, more, grip }: ChipView, actions: ChipActions, event: KeyboardEvent): void {
  const { key } = event;
  if (key === 'Escape' && !menu.hidden) {
    menu.hidden = true;
    more.focus();
  }
  if (root.activeElement === grip && key.startsWith(arrow)) {
    event.preventDefault();
    actions.nudge(key.slice(arrow.length));
  }
}
