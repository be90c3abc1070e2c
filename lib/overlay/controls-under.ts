import type { Spot } from './spot';

/** What a member may want to click, beside all that shows it by its pointer. */
const clickable = 'a,button,input,select,textarea,iframe,[role=button]';

/** No control is smaller. */
const finest = 12;

/** Whether nothing that can be clicked stands in a part of the window, our own host left out. */
export function isFree({ x, y, width, height }: Spot, host: Element): boolean {
  for (let across = 0; across <= width; across += finest) {
    for (let down = 0; down <= height; down += finest) {
      const element = elementAt(document, [x + across, y + down], host);
      if (element && (element.closest(clickable) || getComputedStyle(element).cursor === 'pointer')) return false;
    }
  }
  return true;
}

/** The topmost element at a point, also in the open shadow roots of the 2026 build. */
function elementAt(
  root: DocumentOrShadowRoot,
  point: readonly [x: number, y: number],
  host: Element,
): Element | undefined {
  const found = root.elementsFromPoint(...point).find((element) => element !== host);
  const shadow = found?.shadowRoot;
  // A root without anything at this point answers with its host.
  return shadow && shadow !== root ? (elementAt(shadow, point, found) ?? found) : found;
}
