// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { write } from './net.js';
import { page, writeWords } from './page.js';
import { closeSalesMenus, openSalesMenu } from './sales-menus.js';
import { toast } from './toast.js';
import { controls, factsOf, handle } from './wire.js';

handle('click', 'save-menu', (button, facts) => {
  const { leads, account, bulk } = facts;
  const what = bulk ? { leads: chosen().join(','), bulk } : { ...(leads && { leads }), ...(account && { account }) };
  return openSalesMenu(button, 'sales-save-menu', what);
});

/** A lead's or account's own page saves without a menu. */
handle('click', 'save-toggle', async (_button, { leads, account, saved }) => {
  const what = { ...(leads && { leads }), ...(account && { account }) };
  await (saved ? unsave(what) : save(what));
});

/** The first choice of a list saves; for what is saved already it only changes the lists. */
handle('click', 'save-choice', async (item, { leads, account, bulk, saved, list }) => {
  const what = { list, ...(leads && { leads }), ...(account && { account }) };
  item.setAttribute('aria-checked', String(item.getAttribute('aria-checked') === 'false'));
  closeSalesMenus();
  if (saved) return report(await write('/sales-api/salesApiListEntities?action=edit', what));
  await save(what, bulk);
});

handle('click', 'unsave', (_item, { leads, account }) => {
  closeSalesMenus();
  return unsave({ ...(leads && { leads }), ...(account && { account }) });
});

async function save(what, bulk) {
  const action = bulk ? 'bulkSaveByMembers' : 'saveByMember';
  const url = what.account === undefined ? `salesApiLeads?action=${action}` : 'salesApiCompanies?action=save';
  if (report(await write(`/sales-api/${url}`, what))) show(what, true);
}

async function unsave(what) {
  const url = what.account === undefined ? 'salesApiLeads?action=unsaveByMember' : 'salesApiCompanies?action=unsave';
  if (report(await write(`/sales-api/${url}`, what))) show(what, false);
}

function report({ ok }) {
  if (!ok) toast(page.words.failed, 'error');
  return ok;
}

/** Every control of these leads, or of this account, shows the same. */
function show({ leads, account }, saved) {
  const wanted = account === undefined ? leads.split(',').map((slug) => ({ leads: slug })) : [{ account }];
  const buttons = wanted.flatMap((each) => [...controls('save-menu', each), ...controls('save-toggle', each)]);
  for (const button of buttons) {
    const facts = factsOf(button);
    facts.saved = saved;
    button.setAttribute('aria-label', saved ? facts.nameOn : facts.nameOff);
    writeWords(button, saved ? facts.textOn : facts.textOff);
  }
}

handle('change', 'select-all', (box) => {
  for (const row of controls('select-row')) row.checked = box.checked;
  offerBulk();
});

handle('change', 'select-row', offerBulk);

function offerBulk() {
  for (const button of controls('save-menu', { bulk: true })) button.disabled = chosen().length === 0;
}

function chosen() {
  return controls('select-row')
    .filter((row) => row.checked)
    .map((row) => factsOf(row).slug);
}
