import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { connectButton } from './person-buttons';

export function networkScreen(view: View): Html {
  const { people } = view.world;
  return html`<div class="${s('columns')}"><aside class="${s('rail')}"><div class="artdeco-card"><h2>Manage my network</h2><a href="/mynetwork/invite-connect/connections/" class="mn-community-summary__link ${s('between')}"><span>Connections</span><span>1,204</span></a><a href="/mynetwork/invitation-manager/">Invitations</a></div></aside>
    <main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="artdeco-card"><h2>People you may know</h2><ul class="${s('grid')}">${people.slice(13, 19).map((person) => html`<li class="discover-fluid-entity-list--item"><section class="discover-entity-type-card artdeco-card ${s('center')}"><a href="/in/${person.slug}/"><img alt="" src="${portrait(person, 72)}" width="72" height="72" class="${s('round')}"><span class="discover-person-card__name">${person.name}</span></a><span>${person.headline}</span>${connectButton(view, person, 'quick')}</section></li>`)}</ul></section></main></div>`;
}

export function invitationsScreen(view: View, key: string): Html {
  const sent = key.startsWith('sent');
  const people = view.world.people.filter(({ relation }) => relation === (sent ? 'pending' : 'incoming'));
  return html`<main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="artdeco-card"><h1>Manage invitations</h1><nav class="${s('row')}"><a href="/mynetwork/invitation-manager/">Received</a><a href="/mynetwork/invitation-manager/sent/">Sent</a></nav>${sent ? html`<a href="/mynetwork/invitation-manager/sent/CONNECTION/">People (${people.length})</a>` : ''}<ul>${people.map((person) => row(view, person, sent))}</ul></section></main>`;
}

function row(view: View, person: Person, sent: boolean): Html {
  const { say } = view;
  const buttons = sent
    ? html`<button class="invitation-card__action-btn artdeco-button artdeco-button--tertiary" aria-label="${say('withdrawName', person.name)}"${on('withdraw-open', { slug: person.slug })}>${say('withdraw')}</button>`
    : html`<button class="invitation-card__action-btn artdeco-button artdeco-button--tertiary" aria-label="${say('ignoreName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'ignore' })}>${say('ignore')}</button><button class="invitation-card__action-btn artdeco-button artdeco-button--secondary" aria-label="${say('acceptName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'accept' })}>${say('accept')}</button>`;
  return html`<li class="invitation-card artdeco-list__item ${s('result')}"><img alt="" src="${portrait(person, 56)}" width="56" height="56" class="${s('round')}"><div class="invitation-card__details ${s('grow')}"><a href="/in/${person.slug}/"><strong>${person.name}</strong></a><div>${person.headline}</div></div>${buttons}</li>`;
}

export function withdrawModal(view: View, person: Person): Html {
  const { say } = view;
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('withdrawTitle')}</h2><div class="artdeco-modal__actionbar"><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--secondary"${on('modal-close')}><span class="artdeco-button__text">${say('cancel')}</span></button><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary"${on('withdraw', { slug: person.slug, first: person.first })}><span class="artdeco-button__text">${say('withdraw')}</span></button></div></div></div>`;
}
