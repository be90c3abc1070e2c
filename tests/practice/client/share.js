// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus, openMenu } from './menus.js';
import { mutation, noise, piece, serverRequest, write } from './net.js';
import { closeModals, modalOutlet, page, screenSlot, textOf } from './page.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

/** Quill tells the dialog about its text a moment later. */
const EDITOR_LAG_MS = 60;

handle('click', 'repost-menu', (element, facts) => openMenu(element, 'repost-menu', facts));
handle('click', 'control-menu', (element, facts) => openMenu(element, 'control-menu', facts));
handle('click', 'send-post', (_element, _facts, event) => event.preventDefault());

handle('click', 'repost-now', async (_element, { post }) => {
  closeMenus();
  const url =
    page.app === 'sdui'
      ? serverRequest('com.linkedin.sdui.feed.requests.createInstantRepost')
      : '/voyager/api/voyagerFeedDashReposts?decorationId=com.linkedin.voyager.dash.deco.feed.repost.Repost-8';
  const answer = await write(url, { post });
  toast(answer.ok ? 'Repost successful. View repost' : page.words.failed, answer.ok ? 'success' : 'error');
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
  const classic = document.querySelector(`[data-id="urn:li:activity:${post}"]`);
  (classic ?? lastButton?.closest('[role=listitem]'))?.remove();
}

/** The 2026 feed has no urn on its cards: the card is the one whose menu was used. */
let lastButton;
document.addEventListener('click', (event) => {
  const button = event
    .composedPath()
    .find((node) => node instanceof HTMLButtonElement && node.hasAttribute('aria-expanded'));
  lastButton = button ?? lastButton;
});

handle('click', 'sharebox-open', async (_element, { mode, post = '' }, event) => {
  event.preventDefault();
  closeMenus();
  if (mode === 'edit' && page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.action.sharing.LaunchSharebox'), 'POST');
  noise(mutation('voyagerContentcreationDashSharebox'), 'POST');
  const box = mount(modalOutlet(), await piece('share-box', { mode, post }), 'replace');
  box.querySelector('.ql-editor').focus();
});

handle('input', 'share-editor', (element) => {
  const button = element.closest('[role=dialog]').querySelector('.share-actions__primary-action');
  const empty = textOf(element) === '';
  element.classList.toggle('ql-blank', empty);
  setTimeout(() => {
    button.disabled = empty;
  }, EDITOR_LAG_MS);
});

handle('click', 'share-submit', async (button, { mode, post }) => {
  const text = textOf(button.closest('[role=dialog]').querySelector('.ql-editor'));
  button.disabled = true;
  const answer = await write(mutation('voyagerContentcreationDashShares'), { mode, post, text });
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  closeModals();
  if (page.app === 'sdui')
    noise(serverRequest('com.linkedin.sdui.action.sharing.closed-sharebox.server-action'), 'POST');
  if (mode === 'edit') showEdited(post, text);
  toast(mode === 'edit' ? 'Post updated' : 'Post successful. View post');
});

function showEdited(post, text) {
  const card =
    document.querySelector(`[data-id="urn:li:activity:${post}"]`) ??
    lastButton?.closest('[role=listitem]') ??
    screenSlot();
  const words = card.querySelector('.update-components-text .break-words span, [data-testid=expandable-text-box]');
  if (words !== null) words.textContent = text;
}

/** Closing with text inside asks first. */
handle('click', 'sharebox-dismiss', async (element) => {
  const text = textOf(element.closest('[role=dialog]').querySelector('.ql-editor'));
  if (text === '') return closeModals();
  mount(modalOutlet(), await piece('discard'));
});

handle('click', 'share-discard', () => closeModals());
