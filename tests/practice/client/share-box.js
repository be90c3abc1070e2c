// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeModals, modalOutlet, page } from './page.js';
import { visit } from './router.js';
import { controls, mount } from './wire.js';

const COMPOSE = '/sharing/compose';

/** Since October 2026 the share box is a dialog of the browser's own, under an address of its own. */
export function isNative() {
  return page.build === 'sdui-2026-10' && page.app === 'sdui';
}

export function openShareBox(html) {
  if (!isNative()) return mount(modalOutlet(), html, 'replace');
  history.pushState({ compose: true }, '', COMPOSE);
  const dialog = mount(document.body, html);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  return dialog;
}

/** Back to where the box was opened; to the feed, where its address itself was. */
export function closeShareBox() {
  if (!isNative()) return closeModals();
  removeDialogs();
  if (location.pathname !== COMPOSE) return;
  if (history.state?.compose === true) history.back();
  else void visit(page.home);
}

function removeDialogs() {
  for (const dialog of controls('share-box')) dialog.remove();
}

window.addEventListener('popstate', () => {
  if (isNative() && location.pathname !== COMPOSE) removeDialogs();
});
