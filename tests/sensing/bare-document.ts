import { vi } from 'vitest';

type Tell = (list: { getEntries(): readonly unknown[] }) => void;

/** Nothing is laid out here: rendered is what is not marked as hidden. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [...document.querySelectorAll('[beneath]')];
}

const quoted = (selector: string) => selector.replaceAll(/=(\w+) i\]/g, '="$1" i]');

/** The selectors of this document know `i` only behind quotes. @returns puts everything back. */
export function quoteSelectors(): () => void {
  const { closest, matches, querySelector } = Element.prototype;
  const before = { closest, matches, querySelector };
  for (const [name, select] of Object.entries<(selector: string) => unknown>(before))
    Object.assign(Element.prototype, {
      [name](this: Element, selector: string) {
        return select.call(this, quoted(selector));
      },
    });
  return () => void Object.assign(Element.prototype, before);
}

/** The browser's observer of requests. @returns who waits for its entries. */
export function stubObserver(): ReadonlySet<Tell> {
  const watchers = new Set<Tell>();
  class Observer {
    readonly #tell: Tell;
    constructor(tell: Tell) {
      this.#tell = tell;
    }
    observe = () => watchers.add(this.#tell);
    disconnect = () => watchers.delete(this.#tell);
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  return watchers;
}
