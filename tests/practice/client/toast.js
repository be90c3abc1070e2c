// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { page } from './page.js';
import { mount } from './wire.js';

/** Says what came of it, where this build says it. */
export function toast(text, kind = 'success') {
  const line = document.createElement('p');
  line.textContent = text;
  if (page.app === 'sdui') return toastRegion(line);
  const holder = document.getElementById('artdeco-toasts-wormhole');
  if (holder === null) return;
  const box = mount(
    holder,
    `<div class="artdeco-toast-item ${page.classes.toast}" data-test-artdeco-toast-item-type="${kind}" role="alert"></div>`,
    'replace',
  );
  box.append(line);
}

/** One message at a time. */
let shown;

function toastRegion(line) {
  const title = document.querySelector('[data-testid=toasts-title]');
  if (title === null) return;
  title.textContent = page.words.notificationsOne;
  // An open dialog lies above everything: the message goes into it.
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  shown?.remove();
  shown = mount(
    dialog ?? title.nextElementSibling,
    `<div><div role="alert" class="${page.classes.toast}"><button aria-label="${page.words.dismiss}">×</button></div></div>`,
  );
  shown.firstElementChild.prepend(line);
}
