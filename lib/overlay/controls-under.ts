import { finest, type Spot } from './spot';

/** What a member may want to click, beside all that shows it by its pointer. */
const clickable = 'a,button,input,select,textarea,iframe,[role=button]';

/**
 * Finds out whether nothing that can be clicked stands in a part of the window. The chip must let the pointer through
 * meanwhile. No row of points is asked for twice, for each question costs the page's time.
 */
export function createFreeTest(): (spot: Spot) => boolean {
  const rows: Record<string, boolean> = {};
  return ({ x, y, width, height }) => {
    for (let down = y; down <= y + height; down += finest) {
      const row = `${[x, width, down]}`;
      rows[row] ??= isRowFree(x, x + width, down);
      if (!rows[row]) return false;
    }
    return true;
  };
}

/** Every second point of the row; the row below has those between. */
function isRowFree(start: number, end: number, y: number): boolean {
  for (let x = start + (y % (2 * finest)); x <= end; x += 2 * finest) {
    const element = elementAt(document, x, y);
    if (element && (element.closest(clickable) || getComputedStyle(element).cursor === 'pointer')) return false;
  }
  return true;
}

/** The topmost element at a point, also in the open shadow roots of the 2026 build. */
function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  const shadow = found?.shadowRoot;
  // A root without anything at this point answers with its host.
  return shadow && shadow !== root ? (elementAt(shadow, x, y) ?? found) : found;
}
