// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
/** Where comments, their boxes and their addresses are, in either build. */
export const NORM = 'decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43';
export const COMMENT = '[componentkey^="replaceableComment_"], article.comments-comment-entity';
export const BOX =
  '[componentkey^="commentBox-"]:not([componentkey$="commentButtonSection"]), form.comments-comment-box__form';

export function commentOf(id) {
  const all = [...document.querySelectorAll(COMMENT)].filter((node) =>
    (node.getAttribute('componentkey') ?? node.dataset.id).endsWith(`,${id})`),
  );
  return all.at(-1);
}

export function outermost(comment) {
  const key = comment.getAttribute('componentkey');
  let top = comment;
  while (key !== null && top.parentElement.getAttribute('componentkey') === key) top = top.parentElement;
  return top;
}

export function commentUrn(id) {
  return `urn:li:fsd_comment:(${id},urn:li:activity:1)`;
}
