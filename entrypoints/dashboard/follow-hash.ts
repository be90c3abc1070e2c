import { namedPart } from '@/components/nav/named-part';

/** What a member does to go somewhere else. */
const goings = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Brings a part of the page into view, opened, when the address names it: the popup leads here before the part is there,
 * and the links of the page when it is. Parts around it that come later do not move it, as long as the member stays.
 */
export function followHash(part: HTMLElement | null): (() => void) | undefined {
  if (!part) return undefined;
  let staying = new AbortController();
  const follow = (): void => {
    staying.abort();
    if (namedPart(location.hash).href !== `#${part.id}`) return;
    staying = new AbortController();
    show(part);
    stay(part, staying);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => {
    staying.abort();
    removeEventListener('hashchange', follow);
  };
}

function show(part: HTMLElement): void {
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView();
  // The next press of Tab goes on from here.
  part.querySelector('summary')?.focus({ preventScroll: true });
}

/** The page grows while its parts come: until the member does something, each time it does the part is brought back. */
function stay(part: HTMLElement, leaving: AbortController): void {
  const { signal } = leaving;
  const growth = new ResizeObserver(() => part.scrollIntoView());
  growth.observe(document.body);
  signal.addEventListener('abort', () => growth.disconnect());
  for (const name of goings) addEventListener(name, () => leaving.abort(), { passive: true, signal });
}
