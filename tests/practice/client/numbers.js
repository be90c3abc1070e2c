// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import './page.js';
import { handle } from './wire.js';

const LATE_MS = 500;

/** How many numbers are still on their way: lets a test wait for them. */
window.practice.late = 0;

/** Numbers come after the page; until then a dash, nothing, or the number of last time is in their place. */
handle('mount', 'late', (element, { text, ...attributes }) => {
  window.practice.late += 1;
  setTimeout(() => {
    if (text !== undefined) element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    window.practice.late -= 1;
  }, LATE_MS);
});
