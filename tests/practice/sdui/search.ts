import { findResults } from '@/tests/practice/common/search-results';
import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { badge, face, profileHref } from './actor-block';
import { glyph } from './dialect';
import { followButton } from './follow';
import { uuid } from './ids';
import { connectLink } from './person-row';

export function searchScreen(view: View, key: string): Html {
  const results = findResults(view);
  const screen = key === 'all' ? 'SearchResultsAll' : 'SearchResultsPeople';
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.search.${screen}"><main id="workspace" class="${s('columns')}"><div class="${s('middle', 'wide')}">
    <div componentkey="SearchResults_SearchResultsFilterBar" class="${s('card', 'row')}">${vertical(key)}${(['F', 'S', 'O'] as const).map((letter, index) => pill(view, letter, { index, checked: results.networks.includes(letter) }))}</div>
    <div data-testid="lazy-column" data-component-type="LazyColumn" class="${s('card')}">${results.people.map((person) => result(view, person))}</div>
    <div class="${s('card')}"><p>Are these results helpful?</p><button aria-label="Yes, these results are helpful">Yes</button></div>
    <ul data-testid="pagination-controls-list" class="${s('row', 'pages')}">${Array.from({ length: results.pages }, (_, index) => html`<li><button data-testid="pagination-indicator-${index}" aria-label="${view.say('pageNumber', '', index + 1)}"${index + 1 === results.page ? html` aria-current="true"` : ''}${on('search-page', { page: index + 1 })}>${index + 1}</button></li>`)}</ul>
    ${results.page < results.pages ? html`<button class="${s('secondary')}" data-testid="pagination-controls-next-button-visible"${on('search-page', { page: results.page + 1 })}><span>Next</span></button>` : ''}
  </div></main></div>`;
}

function vertical(key: string): Html {
  return html`<div role="radio" aria-checked="${String(key === 'people')}" tabindex="0" class="${s('pill')}"${on('search-vertical')}><label>People</label></div>`;
}

function pill(view: View, letter: string, { index, checked }: { index: number; checked: boolean }): Html {
  const word = view.say((['degree1', 'degree2', 'degree3'] as const)[index] ?? 'degree1');
  const id = uuid();
  return html`<div role="radio" aria-checked="${String(checked)}" aria-label="${view.say('filterByDegree', '', word)}" tabindex="0" class="${s('pill')}"${on('search-filter', { letter })}><div><input type="checkbox" id="${id}" tabindex="-1"${checked ? html` checked` : ''}><label>${word}</label></div></div>`;
}

function result(view: View, person: Person): Html {
  const href = profileHref(person);
  return html`<div role="listitem" class="${s('result')}"><a href="${href}" class="${s('row')}"${on('profile-link')}>${face(view, person, 56)}</a><div class="${s('grow')}"><p><a href="${href}" class="${s('name')}">${person.name}</a> ${person.verified ? html`<span role="img" aria-label="Verified">${glyph(view, 'verified-small')}</span>` : ''} <span class="${s('soft')}">• ${badge(view, person)}</span></p><p>${person.headline}</p><p class="${s('soft')}">${person.place}</p><p class="${s('soft')}">Current: ${person.headline}</p></div>
    <div componentkey="SearchResults${person.fsdId}"><div data-display-contents="true">${action(view, person)}</div></div></div>`;
}

function action(view: View, person: Person): Html {
  if (person.degree === 3) return followButton(view, person);
  if (person.degree === 2) return connectLink(view, person, 'search-custom-invite');
  return html`<a class="${s('secondary')}" href="https://www.linkedin.com/messaging/compose/?recipient=${person.fsdId}&interop=msgOverlay" aria-label="${view.say('messageName', person.name)}"${on('overlay-open', { person: person.slug })}>${glyph(view, 'send-privately-small')}<span>${view.say('message')}</span></a>`;
}
