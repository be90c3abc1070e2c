// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { controls } from './wire.js';

const AFTER = 320;

/** Past the top card of a profile its name and actions stay in view, by a second copy outside `main`. */
export function startSticky() {
  addEventListener('scroll', follow, { passive: true });
}

function follow() {
  for (const header of controls('sticky')) {
    const isShown = scrollY > AFTER;
    header.style.display = isShown ? 'flex' : '';
    if (isShown) header.removeAttribute('aria-hidden');
    else header.setAttribute('aria-hidden', 'true');
  }
}
