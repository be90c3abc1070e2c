// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { call } from './net.js';
import { busy } from './page.js';
import { mount } from './wire.js';

const MENU_MARGIN = 8;
const NAMES = {
  'sales-save-menu': 'salesApiLists?q=listsByEntity&start=0&count=25',
  'sales-composer': 'salesApiMessagingThreads?q=byRecipient',
};

/** A part of the page that mounts on demand, asked for as Sales Navigator asks. */
export function salesPiece(name, facts) {
  const text = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]));
  const url = `/sales-api/${NAMES[name] ?? 'salesApiLix?q=context'}`;
  return busy(async () => {
    const headers = { 'x-practice-piece': name, 'x-practice-facts': encodeURIComponent(JSON.stringify(text)) };
    return (await (await call(url, { headers })).json()).html;
  });
}

/** All menus mount in one outlet, far from their button. */
export async function openSalesMenu(button, name, facts) {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  closeSalesMenus();
  if (isOpen) return;
  button.setAttribute('aria-expanded', 'true');
  const menu = mount(outlet('menu'), await salesPiece(name, facts), 'replace');
  const box = button.getBoundingClientRect();
  const left = Math.max(MENU_MARGIN, Math.min(box.left, innerWidth - menu.offsetWidth - MENU_MARGIN));
  const top = Math.max(MENU_MARGIN, Math.min(box.bottom, innerHeight - menu.offsetHeight - MENU_MARGIN));
  Object.assign(menu.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
}

export function closeSalesMenus() {
  outlet('menu').replaceChildren();
  for (const button of document.querySelectorAll('[aria-expanded=true]')) button.setAttribute('aria-expanded', 'false');
}

export function outlet(name) {
  return document.getElementById(`hue-web-${name}-outlet`);
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeSalesMenus();
});
