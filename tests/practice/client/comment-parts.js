// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { page } from './page.js';
import { controls, factsOf, mount } from './wire.js';

/** Where comments, their boxes and their addresses are, in every build. */
export const NORM = 'decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43';

export function commentUrn(id) {
  return `urn:li:fsd_comment:(${id},urn:li:activity:1)`;
}

export function boxOf(purpose, target) {
  const boxes = controls('comment-box', { purpose, target });
  return boxes.find((box) => box.closest('[hidden]') === null) ?? (inPortal() ? boxes[0] : undefined);
}

export function inPortal() {
  return page.app === 'sdui' && page.editors === 'portal';
}

let dock;

/** A portal at the end of the body, far from every post. Only the editor in use is shown, the others stay mounted. */
export function showInPortal(box) {
  if (dock?.isConnected !== true)
    dock = mount(
      document.body,
      `<div data-floating-ui-portal><div class="${page.classes.dock}"></div></div>`,
    ).firstElementChild;
  const shown = typeof box === 'string' ? mount(dock, box) : box;
  for (const each of dock.children) each.hidden = each !== shown;
  return shown;
}

/** Editors of posts that are no longer shown go with them. */
export function dropEditors(isGone) {
  for (const box of dock?.children ?? []) if (isGone(factsOf(box))) box.remove();
}
