// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { page } from './page.js';

/** A label in the page's language: `{N}` is a name, `{S}` a state or number. */
export function word(key, name = '', state = '') {
  return page.words[key].replaceAll('{N}', name).replaceAll('{S}', state);
}
