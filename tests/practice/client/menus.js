// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { piece } from './net.js';
import { page } from './page.js';
import { mount } from './wire.js';

const open = new Set();

/** Opens a menu beside its button; a second click on the button closes it again. */
export async function openMenu(button, name, facts) {
  if (button.getAttribute('aria-expanded') === 'true') return closeMenus();
  closeMenus();
  button.setAttribute('aria-expanded', 'true');
  const html = await piece(name, facts);
  if (button.getAttribute('aria-expanded') !== 'true') return;
  const waiting =
    page.app === 'ember'
      ? button.parentElement.querySelector(':scope > .social-reshare-button__share-dropdown-content')
      : null;
  const menu = mount(waiting ?? (page.app === 'sdui' ? document.body : button.parentElement), html);
  waiting?.setAttribute('aria-hidden', 'false');
  place(menu, button);
  open.add({ button, menu, waiting });
}

/** Menus hang at the end of the body in the 2026 build: their position has to be worked out. */
function place(menu, button) {
  const popover = menu.matches('[popover]') ? menu : menu.querySelector('[popover]');
  const box = button.getBoundingClientRect();
  const target = popover ?? menu;
  popover?.showPopover();
  if (page.app !== 'sdui') return;
  const top = Math.min(box.bottom + 4, innerHeight - target.offsetHeight - 8);
  Object.assign(target.style, {
    position: 'fixed',
    left: `${Math.max(8, Math.min(box.left, innerWidth - 340))}px`,
    top: `${Math.max(8, top)}px`,
    margin: '0',
  });
}

export function closeMenus() {
  for (const { button, menu, waiting } of open) {
    button.setAttribute('aria-expanded', 'false');
    waiting?.setAttribute('aria-hidden', 'true');
    menu.remove();
  }
  open.clear();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus();
});

document.addEventListener('pointerdown', (event) => {
  const path = event.composedPath();
  const inside = [...open].some(({ button, menu }) => path.includes(button) || path.includes(menu));
  if (!inside) closeMenus();
});
