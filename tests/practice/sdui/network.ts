import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { face, profileHref } from './actor-block';
import { quickConnect } from './person-row';

export function networkScreen(view: View): Html {
  const { people } = view.world;
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow"><main id="workspace" class="${s('columns')}"><div class="${s('rail')}"><div class="${s('card')}"><p class="${s('name')}">Manage my network</p><a href="https://www.linkedin.com/mynetwork/invite-connect/connections/" class="${s('between')}"><p>Connections</p><p>1,204</p></a><a href="https://www.linkedin.com/mynetwork/invitation-manager/received/">Invitations</a></div></div>
    <div class="${s('middle', 'wide')}"><section class="${s('card')}"><p class="${s('name')}">People you may know</p><div class="${s('grid')}">${people.slice(13, 19).map((person) => suggestion(view, person))}</div></section></div></main></div>`;
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
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.${name}" data-sdui-destination-screen="">${sent ? html`<a href="https://www.linkedin.com/mynetwork/invitation-manager/sent/CONNECTION/">People (${people.length})</a>` : html`<div role="radio" aria-checked="true"><input type="checkbox" checked><label>Focused (${people.length})</label></div>`}
    <div data-testid="lazy-column">${people.map((person) => (sent ? sentRow(view, person) : receivedRow(view, person)))}</div></div></section></section></div></div></main></div>`;
}

function sentRow(view: View, person: Person): Html {
  return html`<div role="listitem" class="${s('result')}"><a href="${profileHref(person)}">${face(view, person)}</a><div class="${s('grow')}"><p class="${s('name')}">${person.name}</p><p><span>${person.headline}</span></p><p><span>Sent yesterday</span></p></div><a href="https://www.linkedin.com/" class="${s('secondary')}" aria-label="${view.say('withdrawName', person.name)}"${on('withdraw-open', { slug: person.slug })}><span>${view.say('withdraw')}</span></a></div>`;
}

function receivedRow(view: View, person: Person): Html {
  const answer = (kind: 'accept' | 'ignore'): Html => on('invitation-answer', { slug: person.slug, answer: kind });
  return html`<div role="listitem" componentkey="urn:li:invitation:7${person.memberId}" class="${s('result')}">${face(view, person)}<div class="${s('grow')}"><p><a href="${profileHref(person)}"><strong>${person.name}</strong></a></p><p>${person.name} wants to connect</p><p>${person.headline}</p></div>
    <button class="${s('secondary')}" aria-label="${view.say('ignoreName', person.name)}"${answer('ignore')}><span>${view.say('ignore')}</span></button><button class="${s('primary')}" aria-label="${view.say('acceptName', person.name)}"${answer('accept')}><span>${view.say('accept')}</span></button></div>`;
}

/** A native dialog without a role. */
export function withdrawDialog(view: View, person: Person): Html {
  const { say } = view;
  return html`<dialog data-testid="dialog" aria-labelledby="dialog-header" class="${s('dialog')}"><button class="${s('icon')}" aria-label="${say('dismiss')}"${on('dialog-close')}>×</button><header id="dialog-header"><h2>${say('withdrawTitle')}</h2></header><div data-testid="dialog-content"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.WithdrawConfirmationDialog"><p>Inviting this person again may not be possible for a while.</p><button class="${s('secondary')}"${on('dialog-close')}><span>${say('cancel')}</span></button><button class="${s('primary')}" aria-label="${say('withdrawName', person.name)}"${on('withdraw', { slug: person.slug, first: person.first })}><span>${say('withdraw')}</span></button></div></div></dialog>`;
}
