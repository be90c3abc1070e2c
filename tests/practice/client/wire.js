// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
/**
 * What each control does is kept here, beside the page and not in it: the markup's directions are read once when it is
 * mounted and taken off, as React and Ember keep their handlers out of the DOM.
 */
const wired = new WeakMap();
const handlers = new Map();
const places = new Set();

export function handle(type, name, react) {
  handlers.set(`${type}:${name}`, react);
}

/** Reads and removes the directions below `root`, shadow roots included. */
export function wire(root) {
  for (const element of root.querySelectorAll('[data-on]')) {
    const facts = JSON.parse(element.getAttribute('data-with') ?? '{}');
    const names = element.getAttribute('data-on').split(' ');
    element.removeAttribute('data-on');
    element.removeAttribute('data-with');
    wired.set(element, { names, facts });
    places.add(new WeakRef(element));
    for (const name of names) handlers.get(`mount:${name}`)?.(element, facts);
  }
}

export function factsOf(element) {
  return wired.get(element)?.facts;
}

/** All controls on the page now that do `name` and fit `wanted`. */
export function controls(name, wanted = {}) {
  return living().filter((element) => {
    const { names, facts } = wired.get(element) ?? { names: [] };
    return (
      element.isConnected &&
      names.includes(name) &&
      Object.entries(wanted).every(([key, value]) => facts[key] === value)
    );
  });
}

/** The nearest element around this one that does `name`. */
export function around(element, name) {
  let node = element;
  while (node !== null && !wired.get(node)?.names.includes(name)) node = node.parentElement;
  return node;
}

/** Gives an element on the page what a fresh one does: the way of recycled elements. */
export function rewire(element, fresh) {
  const own = wired.get(fresh);
  if (own === undefined) wired.delete(element);
  else {
    wired.set(element, own);
    places.add(new WeakRef(element));
  }
}

/** Forgets the elements that were collected. */
function living() {
  for (const place of places) if (place.deref() === undefined) places.delete(place);
  return [...places].map((place) => place.deref()).filter((element) => element !== undefined);
}

/** Puts markup into a place and brings it to life. */
export function mount(place, html, where = 'beforeend') {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const nodes = [...holder.content.children];
  if (where === 'replace') place.replaceChildren(...nodes);
  else if (where === 'instead') place.replaceWith(...nodes);
  else if (where === 'after') place.after(...nodes);
  else if (where === 'afterbegin') place.prepend(...nodes);
  else place.append(...nodes);
  for (const node of nodes) wire(node.parentNode ?? document);
  return nodes[0];
}

/** One listener per kind of event; the way of the event finds the control, through open shadow roots too. */
export function listen(types) {
  for (const type of types) document.addEventListener(type, (event) => dispatch(type, event));
}

/** `submit` does not leave a shadow root: each root needs a listener of its own. */
export function listenIn(root, types) {
  for (const type of types) root.addEventListener(type, (event) => dispatch(type, event));
}

function dispatch(type, event) {
  for (const element of event.composedPath()) {
    const own = wired.get(element);
    if (own === undefined) continue;
    const names = own.names.filter((name) => handlers.has(`${type}:${name}`));
    for (const name of names) handlers.get(`${type}:${name}`)(element, own.facts, event);
    if (names.length > 0) return;
  }
}
