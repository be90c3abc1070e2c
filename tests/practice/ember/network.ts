import { type Html, html, on } from '@/tests/practice/html';
import { sentCount } from '@/tests/practice/numbers/invitation-counts';
import { connectionsLink } from '@/tests/practice/numbers/rails';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { companyRow, pageRow, receivedRow, sentRow } from './invitation-rows';
import { connectButton } from './person-buttons';

export function networkScreen(view: View): Html {
  const { people } = view.world;
  return html`<div class="${s('columns')}"><aside class="${s('rail')}"><div class="artdeco-card"><h2>${view.say('manageNetwork')}</h2>${connectionsLink(view, 'span')}<a href="/mynetwork/invitation-manager/">${view.say('invitations')}</a></div></aside>
    <main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="artdeco-card"><h2>${view.say('peopleYouMayKnow')}</h2><ul class="${s('grid')}">${people.slice(13, 19).map((person) => html`<li class="discover-fluid-entity-list--item"><section class="discover-entity-type-card artdeco-card ${s('center')}"><a href="/in/${person.slug}/"><img alt="" src="${portrait(person, 72)}" width="72" height="72" class="${s('round')}"><span class="discover-person-card__name">${person.name}</span></a><span>${person.headline}</span>${connectButton(view, person, 'quick')}</section></li>`)}</ul></section><section class="artdeco-card"><h2>${view.say('pagesToFollow')}</h2><ul>${view.world.places.companies.map((company) => companyRow(view, company))}</ul></section></main></div>`;
}

export function invitationsScreen(view: View, key: string): Html {
  const sent = key.startsWith('sent');
  const people = view.world.people.filter(({ relation }) => relation === (sent ? 'pending' : 'incoming'));
  return html`<main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="artdeco-card"><h1>Manage invitations</h1><nav class="${s('row')}"><a href="/mynetwork/invitation-manager/">Received</a><a href="/mynetwork/invitation-manager/sent/">Sent</a></nav>${sent ? sentCount(view) : ''}<ul>${rows(view, sent, people)}</ul></section></main>`;
}

function rows(view: View, sent: boolean, people: readonly Person[]): readonly Html[] {
  if (sent) return people.map((person) => sentRow(view, person));
  const pages = view.world.places.pageInvitations.filter(({ state }) => state === 'waiting');
  return [...people.map((person) => receivedRow(view, person)), ...pages.map((page) => pageRow(view, page))];
}

export function withdrawModal(view: View, person: Person): Html {
  const { say } = view;
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('withdrawTitle')}</h2><div class="artdeco-modal__actionbar"><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--secondary"${on('modal-close')}><span class="artdeco-button__text">${say('cancel')}</span></button><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary"${on('withdraw', { slug: person.slug, first: person.first })}><span class="artdeco-button__text">${say('withdraw')}</span></button></div></div></div>`;
}
