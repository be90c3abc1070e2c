import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';

const NOTE_LIMIT = 300;

/** The note is optional; the button is on from the start. Opening it sends nothing. */
export function connectDialog(view: View, person: Person): Html {
  const { say } = view;
  return html`<div class="artdeco-modal-overlay"><div role="dialog" class="artdeco-modal connect-cta-form" tabindex="-1" aria-labelledby="connect-cta-form__header"><button class="artdeco-modal__dismiss ${s('icon')}" aria-label="${say('dismiss')}"${on('sales-close')}>×</button><h2 id="connect-cta-form__header">${say('inviteTitle', person.name)}</h2>
    <textarea id="connect-cta-form__invitation" maxlength="${NOTE_LIMIT}" rows="4" class="${s('note')}"></textarea><div class="artdeco-modal__actionbar"><button class="connect-cta-form__cancel artdeco-button artdeco-button--secondary"${on('sales-close')}>${say('cancel')}</button><button class="connect-cta-form__send artdeco-button artdeco-button--primary"${on('sales-invite', { slug: person.slug })}><span class="artdeco-button__text">${say('sendInvite')}</span></button></div></div></div>`;
}

/** One composer: only InMail has a subject and credits. */
export function composer(view: View, person: Person): Html {
  const { say } = view;
  const inmail = person.degree !== 1;
  return html`<section class="compose-form__container artdeco-card ${s('hover')}" role="dialog" aria-label="${say('newMessage')}"><button class="${s('icon')}" aria-label="${say('dismiss')}"${on('sales-close')}>×</button><p>${person.name}</p><form class="compose-form"${on('sales-message', { slug: person.slug, inmail })}>${inmail ? inmailParts(view) : ''}
    <textarea class="compose-form__message-field" name="message" rows="4" aria-label="${say('writeMessage')}" placeholder="${say('writeMessage')}"${on('sales-message-text')}></textarea><button type="submit" class="compose-form__send artdeco-button artdeco-button--primary" disabled><span class="artdeco-button__text">${say('send')}</span></button></form></section>`;
}

function inmailParts({ say }: View): Html {
  return html`<p class="compose-form__credits" data-x--inmail-credits>${say('creditsLeft', '', '…')}</p><input type="text" name="subject" class="compose-form__subject-field" aria-label="${say('subject')}" placeholder="${say('subject')}" autocomplete="off">`;
}
