// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { dropEditors } from './comment-parts.js';
import { piece } from './net.js';
import { controls, factsOf, rewire, wire } from './wire.js';

/** How far beyond the view's lower end cards are wanted, and how far above its upper end they may be reused. */
const AHEAD = 300;
const BEHIND = -200;
const NEAR = -100;
let moving = false;

/** A virtual feed: a few card elements, each of which shows another post once it has left the view. */
export function startVirtualFeed() {
  addEventListener('scroll', () => void recycle(), { passive: true });
}

async function recycle() {
  const [list] = controls('virtual-feed');
  if (list === undefined || moving) return;
  moving = true;
  try {
    prepare(list);
    while (await step(list));
  } finally {
    moving = false;
  }
}

/** Cards never move in the document: their order on the screen does. */
function prepare(list) {
  if (list.style.display === 'flex') return;
  Object.assign(list.style, { display: 'flex', flexDirection: 'column', overflowAnchor: 'none', paddingTop: '0px' });
  for (const [index, item] of [...list.children].entries()) boxOf(item).style.order = index;
}

/** The element of an item that has a place on the screen: wrappers often have none. */
function boxOf(item) {
  return getComputedStyle(item).display === 'contents' ? item.firstElementChild : item;
}

function orderOf(item) {
  return Number(boxOf(item).style.order);
}

/** Turns the first card into the next post, or the last one into the one before. */
async function step(list) {
  const { posts } = factsOf(list);
  const items = [...list.children].sort((one, other) => orderOf(one) - orderOf(other));
  const [first, last] = [items[0], items.at(-1)];
  const [from, to] = [orderOf(first), orderOf(last)];
  const top = boxOf(first).getBoundingClientRect();
  const isLow = boxOf(last).getBoundingClientRect().bottom < innerHeight + AHEAD && to + 1 < posts.length;
  if (isLow && top.bottom < BEHIND) {
    shift(list, boxOf(items[1]).getBoundingClientRect().top - top.top);
    await turnInto(first, { post: posts[to + 1], index: to + 1 });
    return list.isConnected;
  }
  if (top.top < NEAR || from === 0) return false;
  await turnInto(last, { post: posts[from - 1], index: from - 1 });
  shift(list, from === 1 ? Number.NEGATIVE_INFINITY : -boxOf(last).offsetHeight);
  return list.isConnected;
}

function shift(list, by) {
  list.style.paddingTop = `${Math.max(0, Number.parseFloat(list.style.paddingTop) + by)}px`;
}

async function turnInto(item, { post, index }) {
  const holder = document.createElement('template');
  holder.innerHTML = await piece('feed-item', { post, index });
  wire(holder.content);
  become(item, holder.content.firstElementChild);
  boxOf(item).style.order = index;
  const shown = controls('post').map((card) => factsOf(card).post);
  dropEditors(({ purpose, target }) => purpose === 'comment' && !shown.includes(target));
}

/** The same elements with other attributes, texts and handlers; what has no counterpart comes or goes. */
function become(element, fresh) {
  rewire(element, fresh);
  for (const { name } of [...element.attributes]) if (!fresh.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of fresh.attributes) element.setAttribute(name, value);
  const wanted = [...fresh.childNodes];
  for (const [index, node] of wanted.entries()) match(element, { old: element.childNodes[index], node });
  while (element.childNodes.length > wanted.length) element.lastChild.remove();
}

function match(parent, { old, node }) {
  if (old === undefined) parent.append(node);
  else if (old.nodeName !== node.nodeName) old.replaceWith(node);
  else if (node.nodeType === Node.ELEMENT_NODE) become(old, node);
  else old.textContent = node.textContent;
}
