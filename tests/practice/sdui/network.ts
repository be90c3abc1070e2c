import { type Html, html, on } from '@/tests/practice/html';
import { receivedPills, sentCount } from '@/tests/practice/numbers/invitation-counts';
import { connectionsLink } from '@/tests/practice/numbers/rails';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { face, profileHref } from './actor-block';
import { companyRow, pageRow, receivedRow, sentRow } from './invitation-rows';
import { quickConnect } from './person-row';

export function networkScreen(view: View): Html {
  const { people } = view.world;
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow"><main id="workspace" class="${s('columns')}"><div class="${s('rail')}"><div class="${s('card')}"><p class="${s('name')}">${view.say('manageNetwork')}</p>${connectionsLink(view, 'p')}<a href="https://www.linkedin.com/mynetwork/invitation-manager/received/">${view.say('invitations')}</a></div></div>
    <div class="${s('middle', 'wide')}"><section class="${s('card')}"><p class="${s('name')}">${view.say('peopleYouMayKnow')}</p><div class="${s('grid')}">${people.slice(13, 19).map((person) => suggestion(view, person))}</div></section><section class="${s('card')}"><p class="${s('name')}">${view.say('pagesToFollow')}</p>${view.world.places.companies.map((company) => companyRow(view, company))}</section></div></main></div>`;
}

function suggestion(view: View, person: Person): Html {
  return html`<div role="listitem" componentkey="ConnectionCard_${person.index}-${person.slug}" class="${s('card', 'center')}"><a href="${profileHref(person)}">${face(view, person, 72)}<p class="${s('name')}">${person.name}</p></a><p class="${s('soft')}">${person.headline}</p><div data-display-contents="true">${quickConnect(view, person)}</div></div>`;
}

export function invitationsScreen(view: View, key: string): Html {
  const sent = key.startsWith('sent');
  const people = view.world.people.filter(({ relation }) => relation === (sent ? 'pending' : 'incoming'));
  const name = sent ? 'InvitationSentWithType' : 'InvitationManagerReceived';
  return html`<div role="main"><main id="workspace" class="${s('columns')}"><div class="${s('middle', 'wide')}"><div><section aria-label="Primary content"><section class="${s('card')}"><p class="${s('name')}">Manage invitations</p>
    <nav><ul class="${s('row')}"><li><a href="https://www.linkedin.com/mynetwork/invitation-manager/received/">Received</a></li><li><a href="https://www.linkedin.com/mynetwork/invitation-manager/sent/">Sent</a></li></ul></nav>
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.${name}" data-sdui-destination-screen="">${sent ? sentCount(view) : receivedPills(view)}
    <div data-testid="lazy-column">${rows(view, sent, people)}</div></div></section></section></div></div></main></div>`;
}

function rows(view: View, sent: boolean, people: readonly Person[]): readonly Html[] {
  if (sent) return people.map((person) => sentRow(view, person));
  const pages = view.world.places.pageInvitations.filter(({ state }) => state === 'waiting');
  return [...people.map((person) => receivedRow(view, person)), ...pages.map((page) => pageRow(view, page))];
}

/** A native dialog without a role. */
export function withdrawDialog(view: View, person: Person): Html {
  const { say } = view;
  return html`<dialog data-testid="dialog" aria-labelledby="dialog-header" class="${s('dialog')}"><button class="${s('icon')}" aria-label="${say('dismiss')}"${on('dialog-close')}>×</button><header id="dialog-header"><h2>${say('withdrawTitle')}</h2></header><div data-testid="dialog-content"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.WithdrawConfirmationDialog"><p>Inviting this person again may not be possible for a while.</p><button class="${s('secondary')}"${on('dialog-close')}><span>${say('cancel')}</span></button><button class="${s('primary')}" aria-label="${say('withdrawName', person.name)}"${on('withdraw', { slug: person.slug, first: person.first })}><span>${say('withdraw')}</span></button></div></div></dialog>`;
}
