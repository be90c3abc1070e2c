// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { piece, write } from './net.js';
import { closeModals, modalOutlet, page } from './page.js';
import { toast } from './toast.js';
import { controls, handle, mount } from './wire.js';

const MEMBERSHIPS = '/voyager/api/voyagerGroupsDashGroupMemberships?action=updateMembership';

handle('click', 'group-join', (_element, { group }) => change(group, 'SEND_REQUEST'));
handle('click', 'group-cancel', (_element, { group }) => change(group, 'CANCEL_REQUEST'));

handle('click', 'group-leave-open', async (_element, { group }) => {
  mount(modalOutlet(), await piece('group-leave', { group }), 'replace');
});

handle('click', 'group-leave', async (_element, { group }) => {
  closeModals();
  await change(group, 'LEAVE_GROUP');
});

/** One request for everything; the controls are drawn anew after the answer. */
async function change(group, action) {
  const answer = await write(MEMBERSHIPS, { group, action });
  if (!answer.ok) return toast(page.words.failed, 'error');
  for (const holder of new Set(holdersOf(group))) {
    const where = holder.classList.contains('groups-header__actions') ? 'top' : 'list';
    mount(holder, `<div>${await piece('group-membership', { group, where })}</div>`, 'replace');
  }
}

function holdersOf(group) {
  return ['group-join', 'group-cancel', 'group-leave-open']
    .flatMap((name) => controls(name, { group }))
    .map((control) => control.closest('.groups-header__actions') ?? control.parentElement);
}
