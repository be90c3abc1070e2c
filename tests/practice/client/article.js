// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { mutation, noise, piece, write } from './net.js';
import { closeModals, modalOutlet, page, screenSlot } from './page.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const ARTICLES = '/voyager/api/voyagerPublishingDashFirstPartyArticles';
const AUTOSAVE_MS = 800;
let saving;

handle('input', 'article-title', () => {
  clearTimeout(saving);
  saving = setTimeout(save, AUTOSAVE_MS);
});

/** The first save gives the draft its address. */
async function save() {
  const known = /\/article\/edit\/(\d+)\//.exec(location.pathname)?.[1];
  const id = known ?? `74${Date.now()}`;
  const place = known === undefined ? '/' : `/urn%3Ali%3Afsd_firstPartyArticle%3A${id}`;
  await write(ARTICLES + place, { state: 'AUTOSAVED', article: id });
  if (known === undefined) history.replaceState({}, '', `/article/edit/${id}/`);
}

handle('click', 'article-next', async () => {
  mount(modalOutlet(), await piece('article-publish'), 'replace')
    .querySelector('[contenteditable]')
    .focus();
});

handle('click', 'article-publish', async () => {
  const id = /\/article\/edit\/(\d+)\//.exec(location.pathname)?.[1] ?? '0';
  const saved = await write(`${ARTICLES}/urn%3Ali%3Afsd_firstPartyArticle%3A${id}`, {
    state: 'PUBLISHED',
    article: id,
  });
  if (!saved.ok) return toast(page.words.failed, 'error');
  await write(mutation('voyagerContentcreationDashShares'), { mode: 'article', post: id });
  closeModals();
  history.pushState({}, '', `/pulse/${page.self.slug}-${id}/`);
  screenSlot().textContent = 'Your article is published.';
  noise(`/li/track`);
});
