// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { controls, factsOf } from './wire.js';

/** Lets whoever plays the member find a control by what it does, in any language and build. */
export function startDriver() {
  Object.assign(window.practice, { control, fact, posts, mounted });
}

/** The first control on the screen that does `name`; hidden twins do not count. */
function control(name, wanted) {
  return inOrder(controls(name, wanted).filter(isShown))[0] ?? null;
}

function fact([name, wanted, key]) {
  return factsOf(control(name, wanted) ?? inOrder(controls(name, wanted))[0])?.[key];
}

/** The posts of the feed in their order, those included that a virtual feed does not show now. */
function posts() {
  const [list] = controls('virtual-feed');
  return list === undefined ? mounted() : factsOf(list).posts;
}

function mounted() {
  return inOrder(controls('post')).map((card) => factsOf(card).post);
}

function isShown(element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

function inOrder(elements) {
  return elements.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
