import { type Html, html } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { glyph, named } from './dialect';
import { uuid } from './ids';

const ORIGIN = 'https://www.linkedin.com';

export function profileHref(person: Person): string {
  return `${ORIGIN}/in/${person.slug}/`;
}

export function face(view: View, person: Person, size = 48): Html {
  const label = view.say('viewProfile', person.name);
  return html`<figure class="${s('face')}"><svg id="person-accent-4" role="img" aria-label="${label}" width="0" height="0"></svg><img alt="${label}" src="${portrait(person, size)}" width="${size}" height="${size}"></figure>`;
}

export function badge(view: View, person: Person): string {
  if (person.degree === 0) return view.say('you');
  const word = view.say(`degree${person.degree}`);
  return person.degree === 3 && view.preferences.locale === 'en' ? `${word}+` : word;
}

/** Who wrote it: two links to the profile, name, badge, headline and age. */
export function actorBlock(view: View, person: Person, line: string): Html {
  return html`<div componentkey="${uuid()}" class="${s('actor')}">
    <a href="${profileHref(person)}" tabindex="-1"${named(view, 'feed-actor-image')}>${face(view, person)}</a>
    <div><a href="${profileHref(person)}" componentkey="auto-component-${uuid()}"${named(view, 'feed-actor')}>
      <div aria-label="${person.verified ? view.say('verifiedProfile', person.name, badge(view, person)) : `${person.name} Premium ${badge(view, person)}`}"><p class="${s('name')}">${person.name} ${person.verified ? glyph(view, 'verified-small') : ''} <span class="${s('soft')}">• ${badge(view, person)}</span></p></div></a>
      <p class="${s('soft')}">${person.headline}</p>
      <p class="${s('soft')}">${line} ${glyph(view, 'globe-americas-small', 'Visibility: Global')}</p></div>
  </div>`;
}
