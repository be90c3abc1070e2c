import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';

/** Step one asks whether to add a note. Opening the dialog sends nothing. */
export function inviteDialog(view: View, person: Person): Html {
  const { say } = view;
  return modal(
    view,
    html`<div class="artdeco-modal__header"><h2 id="send-invite-modal">${say('addNoteTitle')}</h2></div>
    <div class="artdeco-modal__content"><p>Personalize your invitation to <strong>${person.name}</strong> by adding a note…</p></div>
    <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--secondary" aria-label="${say('addNote')}"${on('invite-note', { slug: person.slug })}><span class="artdeco-button__text">${say('addNote')}</span></button>
    <button class="artdeco-button artdeco-button--primary" aria-label="${say('sendWithoutNote')}"${on('invite-send', { slug: person.slug, name: person.name })}><span class="artdeco-button__text">${say('sendWithoutNote')}</span></button></div>`,
  );
}

export function inviteNoteDialog(view: View, person: Person): Html {
  const { say } = view;
  return modal(
    view,
    html`<div class="artdeco-modal__header"><h2 id="send-invite-modal">Add a note to your invitation</h2></div>
    <div class="artdeco-modal__content"><p>Please limit personal note to 300 characters.</p><textarea id="custom-message" name="message" rows="5" class="${s('note')}"${on('invite-text')}></textarea><p class="${s('counter')}">0/300</p></div>
    <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--secondary" aria-label="${say('cancelNote')}"${on('invite-cancel-note', { slug: person.slug })}><span class="artdeco-button__text">${say('cancel')}</span></button>
    <button class="artdeco-button artdeco-button--primary" aria-label="${say('sendInvitation')}" disabled${on('invite-send', { slug: person.slug, name: person.name })}><span class="artdeco-button__text">${say('send')}</span></button></div>`,
  );
}

function modal(view: View, content: Html): Html {
  return html`<div data-test-modal-container data-test-modal-id="send-invite-modal" class="artdeco-modal-overlay"><div data-test-modal role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal" tabindex="-1">
    <button class="artdeco-modal__dismiss ${s('icon')}" aria-label="${view.say('dismiss')}" data-test-modal-close-btn${on('modal-close')}>×</button>${content}</div></div>`;
}
