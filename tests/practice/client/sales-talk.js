// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { call, write } from './net.js';
import { busy, page } from './page.js';
import { closeSalesMenus, openSalesMenu, outlet, salesPiece } from './sales-menus.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const CREDITS = '/sales-api/salesApiCredits?q=findCreditGrant&creditGrantType=LSS_INMAIL';

handle('click', 'lead-menu', (button, facts) => openSalesMenu(button, 'sales-lead-menu', facts));

/** The name opens a panel beside the results; the address stays. */
handle('click', 'lead-panel', async (_link, facts, event) => {
  event.preventDefault();
  mount(document.querySelector('[data-x--lead-panel-outlet]'), await salesPiece('sales-panel', facts), 'replace');
});

handle('click', 'panel-close', (button) => button.parentElement.remove());
handle('click', 'sales-close', () => outlet('modal').replaceChildren());

handle('click', 'sales-connect', async (_item, facts) => {
  closeSalesMenus();
  mount(outlet('modal'), await salesPiece('sales-connect', facts), 'replace')
    .querySelector('textarea')
    .focus();
});

handle('click', 'sales-invite', async (button, { slug }) => {
  const note = button.closest('[role=dialog]').querySelector('#connect-cta-form__invitation').value.trim();
  button.disabled = true;
  const answer = await write('/sales-api/salesApiConnection?action=connectV2', { slug, note });
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  outlet('modal').replaceChildren();
});

/** Credits are read whenever the composer opens, even where none are needed. */
handle('click', 'sales-compose', async (_button, facts) => {
  closeSalesMenus();
  const composer = mount(outlet('modal'), await salesPiece('sales-composer', facts), 'replace');
  await busy(async () => (await call(CREDITS)).text());
  const credits = composer.querySelector('[data-x--inmail-credits]');
  if (credits !== null) credits.textContent = credits.textContent.replace('…', '12');
});

handle('input', 'sales-message-text', (element) => {
  element.form.querySelector('[type=submit]').disabled = element.value.trim() === '';
});

handle('submit', 'sales-message', async (form, { slug, inmail }, event) => {
  event.preventDefault();
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  const answer = await write('/sales-api/salesApiMessageActions?action=createMessage', {
    slug,
    inmail: String(inmail),
    text: form.querySelector('textarea').value,
  });
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  outlet('modal').replaceChildren();
});
