import { type FollowPlace, followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on, raw } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { glyph, isLabelled, named } from './dialect';

/** Follows or unfollows somebody. In July 2026 both states were on the page, one of them hidden. */
export function followButton(view: View, person: Person, where: FollowPlace = 'list'): Html {
  if (!isLabelled(view)) return button(view, person, { where, following: person.following });
  const twin = (following: boolean): Html =>
    html`<div data-display-contents="true"${following === person.following ? '' : html` hidden`}>${button(view, person, { where, following })}</div>`;
  return html`<div>${twin(false)}${twin(true)}</div>`;
}

interface State {
  readonly where: FollowPlace;
  readonly following: boolean;
}

function button(view: View, person: Person, { where, following }: State): Html {
  const state = following ? 'following' : 'follow';
  const twin = isLabelled(view);
  const facts = { ...followFacts(view, person, where), ...(twin && { twin: state }) };
  const key = twin ? 'FollowButtonurn:li:fsd_followingState:urn:li:member:' : 'FollowButtonState:urn:li:member:';
  const label = view.say(following ? 'followingName' : 'followName', person.name);
  const look = s(where === 'feed' ? 'link' : 'secondary');
  const marks = where === 'feed' && !twin ? raw('') : html` componentkey="${key}${person.memberId}_${state}"`;
  return html`<button class="${look}"${marks}${named(view, 'edge-creation-follow-action')} aria-label="${label}"${on('follow', facts)}>${glyph(view, 'add-small')}<span>${view.say(state)}</span></button>`;
}
