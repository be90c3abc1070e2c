// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { boxOf, commentUrn, inPortal, showInPortal } from './comment-parts.js';
import { closeMenus, openMenu } from './menus.js';
import { noise, piece, serverRequest, write } from './net.js';
import { page } from './page.js';
import { toast } from './toast.js';
import { controls, handle, mount } from './wire.js';

handle('click', 'comment-open', async (_element, { post }) => {
  const [slot] = controls('comment-slot', { post });
  if (controls('comment-list', { post }).length === 0 || (!inPortal() && boxOf('comment', post) === undefined))
    mount(slot, await piece('comment-section', { post }), 'replace');
  const known = boxOf('comment', post);
  const box = inPortal() ? showInPortal(known ?? (await piece('comment-editor', { post }))) : known;
  box.querySelector('[contenteditable]').focus();
});

handle('click', 'reply-open', async (_element, { comment, post }) => {
  const known = boxOf('reply', comment);
  const html = known === undefined ? await piece('reply-editor', { comment, post }) : '';
  const box = known ?? (inPortal() ? showInPortal(html) : mount(controls('reply-slot', { comment })[0], html));
  if (inPortal()) showInPortal(box);
  box.querySelector('[contenteditable]').focus();
});

handle('click', 'comment-menu', (element, facts) => {
  if (page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.requests.comments.commentControlMenuRequest'), 'POST');
  void openMenu(element, 'comment-menu', facts);
});

handle('click', 'comment-edit', async (_element, { comment }) => {
  closeMenus();
  const html = await piece('edit-editor', { comment });
  const box = inPortal() ? showInPortal(html) : mount(controls('reply-slot', { comment })[0], html);
  box.querySelector('[contenteditable]').focus();
});

handle('click', 'comment-delete', async (_element, { comment }) => {
  closeMenus();
  const urn = commentUrn(comment);
  const answer =
    page.app === 'sdui'
      ? await write(serverRequest('com.linkedin.sdui.comments.deleteComment'), { comment })
      : await write(`/voyager/api/voyagerSocialDashNormComments/${encodeURIComponent(urn)}`, { comment }, 'DELETE');
  if (answer.ok) for (const node of controls('comment-node', { comment })) node.remove();
  else toast(page.words.failed, 'error');
});
