// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { piece, write } from './net.js';
import { page, textOf } from './page.js';
import { visit } from './router.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const MESSAGES = '/voyager/api/voyagerMessagingDashMessengerMessages';

handle('input', 'inmail-text', (element) => {
  const { box, button } = partsOf(element.closest('form'));
  button.disabled = textOf(box) === '';
});

/** The same request as a message: the subject is in the body only. */
handle('submit', 'inmail-form', async (form, { person }, event) => {
  event.preventDefault();
  const { box, subject, button } = partsOf(form);
  if (textOf(box) === '') return;
  button.disabled = true;
  const intent = { inmail: person, subject: subject.value, text: textOf(box) };
  const answer = await write(`${MESSAGES}?action=createMessage`, intent);
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  const bubble = form.closest('.msg-overlay-conversation-bubble');
  if (bubble === null) await visit(`/messaging/thread/${answer.thread}/`);
  else mount(bubble, await piece('overlay', { person }), 'instead');
});

function partsOf(form) {
  return {
    box: form.querySelector('[contenteditable]'),
    subject: form.querySelector('input[name=subject]'),
    button: form.querySelector('[type=submit]'),
  };
}

handle('click', 'message-react', async (button, facts) => {
  const answer = await write(`${MESSAGES}?action=reactWithEmoji`, facts);
  if (answer.ok) button.setAttribute('aria-pressed', 'true');
  else toast(page.words.failed, 'error');
});

handle('click', 'message-recall', async (button, facts) => {
  const answer = await write(`${MESSAGES}?action=recall`, facts);
  if (answer.ok) button.closest('.msg-s-message-list__event').remove();
  else toast(page.words.failed, 'error');
});
