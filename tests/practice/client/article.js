// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { mutation, piece, write } from './net.js';
import { busy, closeModals, modalOutlet, page } from './page.js';
import { visit } from './router.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const ARTICLES = '/voyager/api/voyagerPublishingDashFirstPartyArticles';
const AUTOSAVE_MS = 800;
let saving;

/** Title and text save themselves a moment after the last stroke. */
handle('input', 'article-text', () => {
  if (isPublished()) return;
  clearTimeout(saving);
  const waited = new Promise((resolve) => {
    saving = setTimeout(resolve, AUTOSAVE_MS);
  });
  void waited.then(() => busy(save));
});

/** The first save gives the draft its address. */
async function save() {
  const known = currentId();
  const id = known ?? `74${Date.now()}`;
  await put(id, 'AUTOSAVED', known === undefined ? '/' : urnPart(id));
  if (known === undefined && location.pathname === '/article/new/')
    history.replaceState({}, '', `/article/edit/${id}/`);
}

function put(id, state, place = urnPart(id)) {
  const title = document.querySelector('#article-editor-headline__textarea').value;
  return write(ARTICLES + place, { state, article: id, title });
}

function urnPart(id) {
  return `/urn%3Ali%3Afsd_firstPartyArticle%3A${id}`;
}

function currentId() {
  return /\/article\/edit\/(\d+)\//.exec(location.pathname)?.[1];
}

/** What is published already is only saved by Update. */
function isPublished() {
  return document.querySelector('.article-editor-nav__discard') === null;
}

/** The dialog needs the draft's address: a save that waits is made at once. */
handle('click', 'article-next', async () => {
  clearTimeout(saving);
  if (currentId() === undefined) await busy(save);
  mount(modalOutlet(), await piece('article-publish'), 'replace')
    .querySelector('[contenteditable]')
    .focus();
});

handle('click', 'article-publish', async () => {
  const id = currentId();
  const saved = await put(id, 'PUBLISHED');
  if (!saved.ok) return toast(page.words.failed, 'error');
  await write(mutation('voyagerContentcreationDashShares'), { mode: 'article', post: id });
  closeModals();
  await visit(pulsePath(id));
});

/** No dialog, no announcement: back to the article. */
handle('click', 'article-update', async () => {
  const id = currentId();
  const saved = await put(id, 'PUBLISHED');
  if (!saved.ok) return toast(page.words.failed, 'error');
  await visit(pulsePath(id));
});

function pulsePath(id) {
  return `/pulse/${page.self.slug}-${id}/`;
}

handle('click', 'article-discard-open', async () => {
  mount(modalOutlet(), await piece('article-discard'), 'replace');
});

handle('click', 'article-discard', async () => {
  clearTimeout(saving);
  closeModals();
  const id = currentId();
  if (id !== undefined) await write(ARTICLES + urnPart(id), { article: id }, 'DELETE');
  await visit('/feed/');
});
