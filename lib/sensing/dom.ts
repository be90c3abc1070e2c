/**
 * The page's elements, read through the prototypes: a form field named `closest` shadows the method of its form, and
 * does so across worlds. Elements may belong to another frame, so their kind is never told by `instanceof`.
 */

const methods = Element.prototype;

export function attribute(element: Element, name: string): string | null {
  return methods.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return methods.matches.call(element, selector);
}

/** The nearest fitting ancestor, through open shadow roots up to the document. */
export function closest(start: Element, selector: string): Element | null {
  const found = methods.closest.call(start, selector);
  const { host } = rootOf(start);
  return found ?? (host ? closest(host, selector) : null);
}

/** The document, or the shadow root with its host, that an element stands in. */
export function rootOf(element: Element): ParentNode & { readonly host?: Element } {
  // An element that can be clicked stands in one of the two.
  return methods.getRootNode.call(element) as Document | ShadowRoot;
}

export function find(element: Element, selector: string): Element | null {
  return methods.querySelector.call(element, selector);
}

export function findAll(element: Element, selector: string): readonly Element[] {
  return [...methods.querySelectorAll.call(element, selector)];
}

export function isShown(element: Element): boolean {
  return methods.getClientRects.call(element).length > 0;
}

/** The trimmed text in an element, or the value of a field. Buttons and rows of lists have a value that is no text. */
export function textOf({ value, textContent }: Element & { readonly value?: unknown }): string {
  return String(value || textContent || '').trim();
}

/** Everything that a button says about its state: pressed or not, its key, its label, its text. */
export function stateOf(button: Element): string {
  const said = ['aria-pressed', 'aria-checked', 'componentkey', 'aria-label'].map((name) => attribute(button, name));
  return [...said, textOf(button)].join(' ').trim();
}
