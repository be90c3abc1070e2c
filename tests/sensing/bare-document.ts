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

// The selectors of this document know `i` only behind quotes.
for (const name of ['closest', 'matches', 'querySelector'] as const) {
  const select = Element.prototype[name] as (selector: string) => unknown;
  Object.assign(Element.prototype, {
    [name](this: Element, selector: string) {
      return select.call(this, selector.replaceAll(/=(\w+) i\]/g, '="$1" i]'));
    },
  });
}
