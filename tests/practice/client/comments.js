// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { BOX, COMMENT, commentOf, commentUrn, outermost } from './comment-parts.js';
import { closeMenus, openMenu } from './menus.js';
import { noise, piece, serverRequest, write } from './net.js';
import { page } from './page.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

handle('click', 'comment-open', async (element, facts) => {
  const slot = commentSlot(element);
  if (slot.querySelector(BOX) === null) mount(slot, await piece('comment-section', facts), 'replace');
  slot.querySelector('[contenteditable]').focus();
});

/** The slot lies beside the card in the 2026 build, inside it in the classic one. */
function commentSlot(element) {
  if (page.app === 'ember')
    return element.closest('.feed-shared-update-v2').querySelector('.feed-shared-update-v2__comments-container');
  return element.closest('[role=listitem]').querySelector(':scope > [componentkey*="replaceableCommentTools"]');
}

handle('click', 'reply-open', async (element, facts) => {
  const comment = element.closest(COMMENT);
  const place =
    page.app === 'sdui' ? element.parentElement.nextElementSibling : comment.querySelector('.comments-replies-list');
  const html = await piece('reply-editor', facts);
  const editor = mount(page.app === 'sdui' ? place : comment, html, page.app === 'sdui' ? 'after' : 'beforeend');
  editor.querySelector('[contenteditable]').focus();
});

handle('click', 'comment-menu', (element, facts) => {
  if (page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.requests.comments.commentControlMenuRequest'), 'POST');
  void openMenu(element, 'comment-menu', facts);
});

handle('click', 'comment-edit', async (_element, facts) => {
  closeMenus();
  const comment = commentOf(facts.comment);
  mount(comment, await piece('edit-editor', facts))
    .querySelector('[contenteditable]')
    .focus();
});

handle('click', 'comment-delete', async (_element, { comment: id }) => {
  closeMenus();
  const urn = commentUrn(id);
  const answer =
    page.app === 'sdui'
      ? await write(serverRequest('com.linkedin.sdui.comments.deleteComment'), { comment: id })
      : await write(`/voyager/api/voyagerSocialDashNormComments/${encodeURIComponent(urn)}`, { comment: id }, 'DELETE');
  if (answer.ok) outermost(commentOf(id)).remove();
  else toast(page.words.failed, 'error');
});
