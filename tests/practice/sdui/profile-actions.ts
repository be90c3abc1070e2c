import { followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person, Relation } from '@/tests/practice/world-types';
import { profileHref } from './actor-block';
import { glyph } from './dialect';
import { followButton } from './follow';
import { connectLink, pendingLink, quickConnect } from './person-row';

/** The row under the name. It exists twice on the page: in the card and in the sticky header. */
export function actionRow(view: View, person: Person, place: 'card' | 'sticky'): Html {
  const buttons = ROWS[person.relation](view, person);
  return html`<div class="${s('actions')}"${on('action-row', { slug: person.slug, place })}>${buttons.map((button) => html`<div data-display-contents="true">${button}</div>`)}<div data-display-contents="true">${moreButton(view, person, place)}</div></div>`;
}

const ROWS: Readonly<Record<Relation, (view: View, person: Person) => readonly Html[]>> = {
  self: () => [],
  connected: (view, person) => [message(view, person), salesLead(person)],
  open: (view, person) => [connectLink(view, person), message(view, person), hidden(pendingLink(view, person))],
  pending: (view, person) => [
    hidden(connectLink(view, { ...person, relation: 'open' })),
    pendingLink(view, person),
    message(view, person),
  ],
  withdrawn: (view, person) => [quickConnect(view, person), message(view, person)],
  'follow-first': (view, person) => [followButton(view, person, 'top'), message(view, person), premiumDecoy()],
  incoming: (view, person) => [accept(view, person), ignore(view, person)],
};

/** The other state is rendered too, just not shown. */
function hidden(button: Html): Html {
  return html`<div class="${s('twin')}">${button}</div>`;
}

function message(view: View, person: Person): Html {
  const href = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.fsdId}&recipient=${person.fsdId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  return html`<a class="${s('secondary')}" href="https://www.linkedin.com${href}"${on('overlay-open', { person: person.slug })}>${glyph(view, 'send-privately-medium')}<span>${view.say('message')}</span></a>`;
}

function salesLead(person: Person): Html {
  return html`<button class="${s('secondary')}" aria-label="Save ${person.first}’s as a lead in Sales Navigator"><span>Save in Sales Navigator</span></button>`;
}

function premiumDecoy(): Html {
  return html`<button class="${s('secondary')}" aria-label="Save this member as a prospect with Premium"><span>Save</span></button>`;
}

function accept(view: View, person: Person): Html {
  return html`<button class="${s('primary')}" aria-label="${view.say('acceptName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'accept' })}><span>${view.say('accept')}</span></button>`;
}

function ignore(view: View, person: Person): Html {
  return html`<button class="${s('secondary')}" aria-label="${view.say('ignoreName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'ignore' })}><span>${view.say('ignore')}</span></button>`;
}

function moreButton(view: View, person: Person, place: 'card' | 'sticky'): Html {
  const facts = { slug: person.slug };
  if (place === 'sticky')
    return html`<button class="${s('icon')}" aria-label="${view.say('more')}" aria-expanded="false"${on('more-menu', facts)}>${glyph(view, 'overflow-web-ios-small')}</button>`;
  return html`<button class="${s('secondary')}" aria-expanded="false"${on('more-menu', facts)}><span>${view.say('more')}</span></button>`;
}

export function ownActions(view: View, person: Person): Html {
  return html`<div class="${s('actions')}"><button class="${s('primary')}"><span>Open to</span></button><a class="${s('secondary')}" aria-label="${view.say('editProfile')}" href="${profileHref(person)}edit/intro/"${on('stay')}><span>${view.say('edit')}</span></a></div>`;
}

export function moreMenu(view: View, person: Person): Html {
  const href = profileHref(person);
  const row = (label: string, name = ''): Html =>
    html`<div role="menuitem" tabindex="-1"${name === '' ? '' : on(name, { slug: person.slug, where: 'network' })}><div>${glyph(view, 'add-small')}<p>${label}</p></div></div>`;
  const connect = html`<a role="menuitem" href="https://www.linkedin.com/preload/custom-invite/?vanityName=${person.slug}"${on('invite-open', { slug: person.slug })}><div aria-label="${view.say('inviteName', person.name)}">${glyph(view, 'connect-small')}<p>${view.say('connect')}</p></div></a>`;
  return html`<div data-floating-ui-portal><div popover="manual" class="${s('menu')}"><div role="menu"><a role="menuitem" href="${href}"${on('stay')}><div>${glyph(view, 'send-privately-small')}<p>Send profile in a message</p></div></a>${row('Save to PDF')}${person.degree > 1 && person.relation !== 'pending' ? connect : ''}${followRow(view, person)}${row('Report / Block')}${person.degree === 1 ? row('Remove connection') : ''}</div></div></div>`;
}

function followRow(view: View, person: Person): Html {
  const word = view.say(person.following ? 'unfollow' : 'follow');
  return html`<div role="menuitem" tabindex="-1"${on('follow', followFacts(view, person, 'list'))}><div>${glyph(view, 'add-small')}<p>${word}</p></div></div>`;
}
