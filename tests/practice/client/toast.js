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

function toastRegion(line) {
  const title = document.querySelector('[data-testid=toasts-title]');
  if (title === null) return;
  title.textContent = '1 notification';
  const box = mount(
    title.nextElementSibling,
    `<div><div role="alert" class="${page.classes.toast}"><button aria-label="Dismiss">×</button></div></div>`,
    'replace',
  );
  box.firstElementChild.prepend(line);
}
