import { type RefCallback, useCallback } from 'react';

/** So long has something to be in sight, in milliseconds. */
const glance = 1_000;

/** The `ref` of an element; reports when at least half of it, while it shows `what`, was in sight for a second. */
export function useSeen<What>(what: What, report: (what: What) => unknown): RefCallback<Element> {
  return useCallback(
    (element) => {
      if (!element) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => report(what), glance);
      };
      const observer = new IntersectionObserver(look, { threshold: 0.5 });
      observer.observe(element);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [what, report],
  );
}
