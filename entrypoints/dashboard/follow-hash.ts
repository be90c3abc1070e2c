/**
 * Brings a part of the page into view, opened, when the address names it: the popup leads here before the part is there,
 * and the links of the page when it is.
 */
export function followHash(part: HTMLElement | null): (() => void) | undefined {
  if (!part) return undefined;
  const follow = (): void => {
    if (location.hash === `#${part.id}`) show(part);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

function show(part: HTMLElement): void {
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView();
  // The next press of Tab goes on from here.
  part.querySelector('summary')?.focus({ preventScroll: true });
}
