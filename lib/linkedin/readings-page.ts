import { plain } from './numbers';

/** What fits a selector; forms are left out: their fields shadow their methods. */
export function all(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(`:is(${selector}):not(form)`)];
}

/** What fits a selector and is rendered, but in no part left out. Unlike its rectangles, this needs no layout. */
export function shown(root: ParentNode, selector: string, leftOut: string): readonly Element[] {
  return all(root, selector).filter((element) => !element.closest(leftOut) && element.checkVisibility());
}

/** What elements say: their label, or their text if no other elements are in them. Plain; without mere bullets. */
export function textsOf(elements: readonly Element[]): readonly string[] {
  const texts = elements.map((element) =>
    plain(element.getAttribute('aria-label') ?? (element.firstElementChild ? '' : element.textContent)),
  );
  return texts.filter((text) => /[\d\p{L}–—-]/u.test(text));
}
