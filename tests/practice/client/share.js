// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus, openMenu } from './menus.js';
import { mutation, noise, piece, serverRequest, write } from './net.js';
import { modalOutlet, page, textOf } from './page.js';
import { closeShareBox, isNative, openShareBox } from './share-box.js';
import { toast } from './toast.js';
import { controls, handle, mount } from './wire.js';

/** Quill tells the dialog about its text a moment later. */
const EDITOR_LAG_MS = 60;

/** The first React build still sent reposts to the classic address. */
const REPOST = '/voyager/api/voyagerFeedDashReposts?decorationId=com.linkedin.voyager.dash.deco.feed.repost.Repost-8';

handle('click', 'repost-menu', (element, facts) => openMenu(element, 'repost-menu', facts));
handle('click', 'control-menu', (element, facts) => openMenu(element, 'control-menu', facts));
handle('click', 'send-post', (_element, _facts, event) => event.preventDefault());

handle('click', 'repost-now', async (_element, { post }) => {
  closeMenus();
  const url =
    page.app === 'sdui' && page.build !== 'dvn-2025'
      ? serverRequest('com.linkedin.sdui.feed.requests.createInstantRepost')
      : REPOST;
  const answer = await write(url, { post });
  toast(answer.ok ? page.words.repostDone : page.words.failed, answer.ok ? 'success' : 'error');
});

handle('click', 'repost-delete', async (_element, { post }) => {
  closeMenus();
  const answer = await write(mutation('voyagerFeedDashReposts'), { post });
  if (answer.ok) removeCard(post);
  else toast(page.words.failed, 'error');
});

handle('click', 'post-delete', async (_element, { post }) => {
  closeMenus();
  const answer =
    page.app === 'sdui'
      ? await write(serverRequest('com.linkedin.sdui.update.deletePost'), { post })
      : await write(`/voyager/api/contentcreation/normShares/urn%3Ali%3Ashare%3A${post}`, { post }, 'DELETE');
  if (answer.ok) removeCard(post);
  else toast(page.words.failed, 'error');
});

function removeCard(post) {
  for (const card of controls('post', { post })) card.remove();
}

handle('click', 'sharebox-open', async (_element, { mode, post = '' }, event) => {
  event.preventDefault();
  closeMenus();
  if (mode === 'edit' && page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.action.sharing.LaunchSharebox'), 'POST');
  noise(mutation('voyagerContentcreationDashSharebox'), 'POST');
  openShareBox(await piece('share-box', { mode, post }))
    .querySelector('[contenteditable]')
    .focus();
});

handle('input', 'share-editor', (element) => {
  const [button] = controls('share-submit');
  const empty = textOf(element) === '';
  element.classList.toggle('ql-blank', empty);
  setTimeout(() => {
    button.disabled = empty;
  }, EDITOR_LAG_MS);
});

handle('click', 'share-submit', async (button, { mode, post }) => {
  const text = textOf(controls('share-editor')[0]);
  button.disabled = true;
  const answer = await write(mutation('voyagerContentcreationDashShares'), { mode, post, text });
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  closeShareBox();
  if (page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.action.sharing.closed-sharebox.server-action'), 'POST');
  if (mode === 'edit') showEdited(post, text);
  toast(mode === 'edit' ? page.words.postUpdated : page.words.postDone);
});

function showEdited(post, text) {
  for (const words of controls('post-text', { post })) words.textContent = text;
}

/** Closing with text inside asks first. */
handle('click', 'sharebox-dismiss', async () => {
  const text = textOf(controls('share-editor')[0]);
  if (text === '') return closeShareBox();
  const question = mount(isNative() ? document.body : modalOutlet(), await piece('discard'));
  if (isNative()) question.showModal();
});

handle('click', 'share-discard', () => closeShareBox());
