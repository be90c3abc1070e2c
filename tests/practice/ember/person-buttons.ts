import { type FollowPlace, followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import type { View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';

export function connectButton(view: View, person: Person, how: 'dialog' | 'quick'): Html {
  if (person.relation === 'pending') return pendingButton(view, person);
  const kind = how === 'dialog' ? 'primary' : 'secondary';
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--${kind}" aria-label="${view.say('inviteName', person.name)}"${on(how === 'dialog' ? 'invite-open' : 'quick-connect', { slug: person.slug })}><span class="artdeco-button__text">${view.say('connect')}</span></button>`;
}

export function pendingButton(view: View, person: Person): Html {
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--secondary" aria-label="${view.say('pendingName', person.name)}"${on('withdraw-open', { slug: person.slug })}><span class="artdeco-button__text">${view.say('pending')}</span></button>`;
}

/** No `aria-pressed`: only the words tell which state it is in. */
export function followButton(view: View, person: Person, where: FollowPlace = 'list'): Html {
  const label = view.say(person.following ? 'followingName' : 'followName', person.name);
  const look = where === 'top' ? 'primary' : 'secondary';
  return html`<button class="follow artdeco-button artdeco-button--${look}" aria-label="${label}"${on('follow', followFacts(view, person, where))}><span class="artdeco-button__text">${view.say(person.following ? 'following' : 'follow')}</span></button>`;
}

export function messageButton(view: View, person: Person): Html {
  return html`<button class="artdeco-button" aria-label="${view.say('messageName', person.first)}"${on('overlay-open', { person: person.slug })}><span class="artdeco-button__text">${view.say('message')}</span></button>`;
}
