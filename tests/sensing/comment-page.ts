import { type OpenFrame, sdui } from './open-frame';

/** A comment, and what else is in it. */
export const comment = (id: number, inner = '') =>
  `<div class="comments-comment-entity" data-id="urn:li:comment:(1,${id})">${inner}</div>`;

/** A post with the box for comments below it, and one comment with its own "Reply". */
export const card = (inReply = '') => `<div data-urn="urn:li:activity:1" id="post"><p id="text">Text</p>
  <div><div><div class="ql-editor" id="box" contenteditable="true"></div></div>
  <button id="send" class="comments-comment-box__submit-button">x</button></div>
  ${comment(1, `<button id="reply">Reply</button><button id="more" aria-expanded="false"></button>${inReply}`)}</div>`;

export const write = (frame: OpenFrame, text = 'Tea', box = '#box') => frame.type(box, text);
export const send = (frame: OpenFrame, at = '#send') => frame.press(at);
export const create = sdui('comments.createComment');
