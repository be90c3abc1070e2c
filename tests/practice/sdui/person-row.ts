import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { badge, face, profileHref } from './actor-block';
import { glyph, keyed, named } from './dialect';
import { followButton } from './follow';
import { uuid } from './ids';

/** Somebody in a list or rail, with one control: follow, one-click connect, invite dialog, or nothing. */
export function personRow(view: View, person: Person, control: 'follow' | 'quick' | 'dialog' | 'none'): Html {
  return html`<div class="${s('row', 'person')}"><a href="${profileHref(person)}">${face(view, person, 40)}</a>
    <div class="${s('grow')}"><a href="${profileHref(person)}"><p class="${s('name')}">${person.name} <span class="${s('soft')}">• ${badge(view, person)}</span></p></a><p class="${s('soft')}">${person.headline}</p></div>
    ${controlOf(view, person, control)}</div>`;
}

function controlOf(view: View, person: Person, control: 'follow' | 'quick' | 'dialog' | 'none'): Html | string {
  if (control === 'follow') return followButton(view, person);
  if (control === 'quick') return html`<div data-display-contents="true">${quickConnect(view, person)}</div>`;
  return control === 'dialog' ? html`<div data-display-contents="true">${connectLink(view, person)}</div>` : '';
}

const KEY = 'ConnectButtonstate:invitation:urn:li:member:';

/** Sends at once, without a dialog. */
export function quickConnect(view: View, person: Person): Html {
  if (person.relation === 'pending') return pendingLink(view, person);
  return html`<button class="${s('secondary')}"${keyed(view, `${KEY}${person.memberId}_${person.relation === 'withdrawn' ? 'withdrawn' : 'connect'}`, uuid())}${named(view, 'edge-creation-connect-action')} aria-label="${view.say('inviteName', person.name)}"${on('quick-connect', { slug: person.slug })}><span>${glyph(view, 'connect-small')}<span>${view.say('connect')}</span></span></button>`;
}

/** A link to the standalone invite page; the page's script opens the dialog instead. */
export function connectLink(view: View, person: Person, path = 'custom-invite'): Html {
  if (person.relation === 'pending') return pendingLink(view, person);
  return html`<a class="${s('primary')}" href="https://www.linkedin.com/preload/${path}/?vanityName=${person.slug}"${keyed(view, `${KEY}${person.memberId}_connect`, uuid())}${named(view, 'edge-creation-connect-action')} aria-label="${view.say('inviteName', person.name)}"${on('invite-open', { slug: person.slug })}><span>${glyph(view, 'connect-small')}<span>${view.say('connect')}</span></span></a>`;
}

export function pendingLink(view: View, person: Person): Html {
  return html`<a class="${s('secondary')}" href="${profileHref(person)}"${keyed(view, `${KEY}${person.memberId}_pending`, uuid())} aria-label="${view.say('pendingName', person.name)}"${on('withdraw-open', { slug: person.slug })}><span>${glyph(view, 'clock-small')}<span>${view.say('pending')}</span></span></a>`;
}
