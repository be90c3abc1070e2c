// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { noise, piece, write } from './net.js';
import { interopRoot, page, textOf } from './page.js';
import { visit } from './router.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const CREATE = '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage';
const TYPING_EVERY_MS = 3000;
const EMPTY = '<p><br></p>';
let typedAt = 0;

handle('click', 'conversation-open', (_element, { thread }) => {
  noise(
    '/voyager/api/voyagerMessagingDashMessengerMessageDeliveryAcknowledgements?action=sendDeliveryAcknowledgement',
    'POST',
  );
  void visit(`/messaging/thread/${thread}/`);
});

handle('input', 'message-box', (element) => {
  const empty = textOf(element) === '';
  element.closest('form').querySelector('[type=submit]').disabled = empty;
  if (empty || Date.now() - typedAt < TYPING_EVERY_MS) return;
  typedAt = Date.now();
  noise('/voyager/api/voyagerMessagingDashMessengerConversations?action=typing', 'POST');
});

/** Enter sends unless the member chose otherwise; with Shift it is a new line. */
handle('keydown', 'message-box', (element, { thread }, event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !sendsByEnter(element)) return;
  event.preventDefault();
  if (textOf(element) !== '') void send(element, thread);
});

function sendsByEnter(element) {
  return element.closest('form').querySelector('input[type=radio]:checked')?.value !== 'click';
}

handle('submit', 'message-form', (form, { thread }, event) => {
  event.preventDefault();
  const box = form.querySelector('[contenteditable]');
  if (textOf(box) !== '') void send(box, thread);
});

handle('click', 'send-options', (element) => {
  const choices = element.nextElementSibling;
  choices.hidden = !choices.hidden;
  element.setAttribute('aria-expanded', String(!choices.hidden));
});

async function send(box, thread) {
  const list = listOf(box);
  const text = textOf(box);
  setText(box, '');
  const answer = await write(CREATE, { thread, text });
  if (answer.ok) return append(list, answer.html);
  setText(box, text);
  toast(page.words.failed, 'error');
}

/** A chip sends at once; then the chips are gone. */
handle('click', 'quick-reply', async (chip, { thread, text }) => {
  const list = listOf(chip);
  const answer = await write(CREATE, { thread, text });
  if (!answer.ok) return toast(page.words.failed, 'error');
  chip.parentElement.replaceChildren();
  append(list, answer.html);
});

function listOf(node) {
  return node.closest('.msg-convo-wrapper').querySelector('.msg-s-message-list-content');
}

function append(list, html) {
  const holder = mount(list, html);
  list.querySelector('.msg-s-message-list__typing-indicator-container').before(holder);
  holder.scrollIntoView({ block: 'nearest' });
}

function setText(box, text) {
  box.innerHTML = EMPTY;
  if (text !== '') box.firstElementChild.textContent = text;
  box.closest('form').querySelector('[type=submit]').disabled = text === '';
}

handle('click', 'overlay-toggle', (element) => {
  const bubble = element.parentElement;
  const minimized = bubble.classList.toggle('msg-overlay-list-bubble--is-minimized');
  element.setAttribute('aria-expanded', String(!minimized));
  element.nextElementSibling.hidden = minimized;
});

/** Links to the composer carry an address of the messaging page, yet open a bubble. */
handle('click', 'overlay-open', async (_element, { person }, event) => {
  event.preventDefault();
  const overlay = (interopRoot() ?? document).querySelector('#msg-overlay');
  overlay.querySelector('.msg-overlay-conversation-bubble')?.remove();
  const bubble = mount(overlay, await piece('overlay', { person }));
  bubble.querySelector('[contenteditable]').focus();
});

handle('click', 'overlay-close', (element) => element.closest('.msg-overlay-conversation-bubble').remove());
