import { type Html, html } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';

/** What appears while the pointer rests on somebody's name: no profile was opened. */
export function hoverCard(view: View, person: Person): Html {
  return html`<div class="${s('card', 'hover')}" data-practice-hover><div class="${s('row')}"><img alt="" src="${portrait(person, 56)}" width="56" height="56" class="${s('round')}"><div><p class="${s('name')}">${person.name}</p><p>${person.headline}</p></div></div><a href="https://www.linkedin.com/in/${person.slug}/">${view.say('viewProfile', person.name)}</a></div>`;
}
