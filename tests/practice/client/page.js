// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
/** Facts about this document that the server gave along. */
export const page = JSON.parse(document.getElementById('rehydrate-data').textContent);

/** The open shadow root that holds dialogs and message bubbles in the 2026 build. */
export function interopRoot() {
  return document.getElementById('interop-outlet')?.shadowRoot ?? null;
}

/** Where classic dialogs go on this page. */
export function modalOutlet() {
  return (interopRoot() ?? document).querySelector('#artdeco-modal-outlet');
}

export function closeModals() {
  modalOutlet()?.replaceChildren();
}

export function screenSlot() {
  return document.getElementById(page.slot);
}

/** How many of the page's own calls are under way: lets a test wait until the page has settled. */
const state = { pending: 0, ready: false };
window.practice = state;

export async function busy(work) {
  state.pending += 1;
  try {
    return await work();
  } finally {
    state.pending -= 1;
  }
}

export function ready() {
  state.ready = true;
}

export function textOf(editor) {
  // Lines matter here, and textContent would lose them.
  return editor.innerText.replaceAll('\u200b', '').trim();
}

/** Changes the words of a control and leaves its icon alone. */
export function writeWords(element, words) {
  const [place] = [...element.querySelectorAll('span, p')].filter(
    (each) => each.childElementCount === 0 && each.textContent !== '',
  );
  (place ?? element).textContent = words;
}
