// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus } from './menus.js';
import { piece, serverRequest, write } from './net.js';
import { closeModals, modalOutlet, page } from './page.js';
import { toast } from './toast.js';
import { controls, handle, mount } from './wire.js';
import { word } from './words.js';

const CREATE =
  '/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2&decorationId=com.linkedin.voyager.dash.deco.relationships.InvitationCreationResultWithInvitee-2';
const NOTE_LIMIT = 300;

handle('click', 'invite-open', async (_element, { slug }, event) => {
  event.preventDefault();
  closeMenus();
  if (page.app === 'sdui' && page.invite === 'frame' && interopFrame() !== null) return askFrame(slug);
  await openInvite(slug);
});

async function openInvite(slug) {
  mount(modalOutlet(), await piece('invite', { slug }), 'replace')
    .querySelector('[role=dialog]')
    .focus();
}

/** In one variant the dialog opens in the preload frame, laid over the page. */
function askFrame(slug) {
  const frame = interopFrame();
  frame.classList.add(page.classes.open);
  frame.contentWindow.postMessage({ practice: 'invite', slug }, location.origin);
}

function interopFrame() {
  return document.querySelector('iframe[data-testid=interop-iframe]');
}

window.addEventListener('message', async ({ origin, data }) => {
  if (origin !== location.origin) return;
  if (data.practice === 'invite') await openInvite(data.slug);
  if (data.practice === 'closed') interopFrame()?.classList.remove(page.classes.open);
  if (data.practice === 'invited') await showPending(data.slug);
});

function tellParent(message) {
  if (window.parent !== window) window.parent.postMessage(message, location.origin);
}

handle('click', 'modal-close', () => {
  closeModals();
  tellParent({ practice: 'closed' });
});

handle('click', 'invite-note', async (_element, { slug }) => {
  mount(modalOutlet(), await piece('invite-note', { slug }), 'replace')
    .querySelector('textarea')
    .focus();
});

handle('click', 'invite-cancel-note', (_element, { slug }) => openInvite(slug));

handle('input', 'invite-text', (element) => {
  const dialog = element.closest('[role=dialog]');
  dialog.querySelector('.artdeco-button--primary').disabled =
    element.value.trim() === '' || element.value.length > NOTE_LIMIT;
  element.nextElementSibling.textContent = `${element.value.length}/${NOTE_LIMIT}`;
});

handle('click', 'invite-send', async (button, { slug, name }) => {
  const note = button.closest('[role=dialog]').querySelector('#custom-message')?.value.trim() ?? '';
  button.disabled = true;
  const answer = await write(CREATE, { slug, note });
  closeModals();
  tellParent({ practice: 'closed' });
  if (!answer.ok) return toast(page.words.failed, 'error');
  toast(word('inviteSent', name));
  tellParent({ practice: 'invited', slug });
  await showPending(slug);
});

/** Lists connect at once, without a dialog. */
handle('click', 'quick-connect', async (button, { slug }) => {
  button.disabled = true;
  const url = page.app === 'sdui' ? serverRequest('com.linkedin.sdui.requests.mynetwork.addaAddConnection') : CREATE;
  const answer = await write(url, { slug });
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  await showPending(slug);
});

/** Every Connect of this person turns into Pending; the hidden twins are taken away. */
async function showPending(slug) {
  await turn(slug, { name: 'pending', from: ['invite-open', 'quick-connect'], twins: ['withdraw-open'] });
}

async function turn(slug, { name, from, twins }) {
  const html = await piece(name, { slug });
  for (const twin of twins.flatMap((each) => controls(each, { slug }))) twin.remove();
  for (const control of from.flatMap((each) => controls(each, { slug }))) {
    const shown = mount(control, html, 'instead');
    const hidden = shown.parentElement;
    if (hidden.childElementCount === 1 && getComputedStyle(hidden).display === 'none') hidden.replaceWith(shown);
  }
}

handle('click', 'withdraw-open', async (_element, { slug }, event) => {
  event.preventDefault();
  const html = await piece('withdraw-dialog', { slug });
  if (page.app !== 'sdui') return mount(modalOutlet(), html, 'replace');
  mount(document.body, html).showModal();
});

handle('click', 'dialog-close', (element) => element.closest('dialog').remove());

handle('click', 'withdraw', async (element, { slug, first }) => {
  const url =
    page.app === 'sdui'
      ? serverRequest('com.linkedin.sdui.requests.mynetwork.addaWithdrawInvitation')
      : '/voyager/api/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A7?action=withdraw';
  const answer = await write(url, { slug, answer: 'withdraw' });
  element.closest('dialog')?.remove();
  if (page.app === 'ember') closeModals();
  if (!answer.ok) return toast(page.words.failed, 'error');
  toast(word('withdrawn', first));
  leaveList(slug);
  await turn(slug, { name: 'connect', from: ['withdraw-open'], twins: ['invite-open'] });
});

/** The list of what was sent loses the row; anywhere else the control turns. */
function leaveList(slug) {
  for (const control of controls('withdraw-open', { slug }))
    control.closest('[data-testid=lazy-column] > [role=listitem], .invitation-card')?.remove();
}
