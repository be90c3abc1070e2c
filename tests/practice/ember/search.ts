import { findResults } from '@/tests/practice/common/search-results';
import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { connectButton, followButton, messageButton } from './person-buttons';

export function searchScreen(view: View): Html {
  const results = findResults(view);
  return html`<section class="search-reusables__filters-bar-grouping artdeco-card ${s('row')}"><button class="search-reusables__filter-pill-button artdeco-pill"${on('search-vertical')}>People</button>${(['F', 'S', 'O'] as const).map((letter, index) => html`<button class="search-reusables__filter-pill-button artdeco-pill" aria-pressed="${String(results.networks.includes(letter))}"${on('search-filter', { letter })}>${view.say((['degree1', 'degree2', 'degree3'] as const)[index] ?? 'degree1')}</button>`)}</section>
    <main class="scaffold-layout__main ${s('middle', 'wide')}"><div class="search-results-container artdeco-card"><h2 class="pb2">About 1,120,000 results</h2><ul role="list">${results.people.map((person, index) => result(view, person, index))}${stranger()}</ul></div>
    <div class="artdeco-pagination"><ul class="${s('row', 'pages')}">${Array.from({ length: results.pages }, (_, index) => html`<li class="artdeco-pagination__indicator--number"><button aria-label="${view.say('pageNumber', '', index + 1)}"${index + 1 === results.page ? html` aria-current="true"` : ''}${on('search-page', { page: index + 1 })}>${index + 1}</button></li>`)}</ul>${results.page < results.pages ? html`<button class="artdeco-pagination__button--next artdeco-button" aria-label="Next"${on('search-page', { page: results.page + 1 })}>Next</button>` : ''}</div></main>`;
}

function result(view: View, person: Person, index: number): Html {
  const degree = `${view.say(`degree${person.degree as 1 | 2 | 3}`)}${person.degree === 3 ? '+' : ''}`;
  return html`<li class="${s('result')}"><div data-view-name="search-entity-result-universal-template" data-chameleon-result-urn="urn:li:member:${person.memberId}" class="${s('grow')}"><div class="linked-area ${s('row')}"><img alt="" src="${portrait(person, 56)}" width="56" height="56" class="${s('round')}"><div class="${s('grow')}"><span><a href="https://www.linkedin.com/in/${person.slug}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${person.fsdId}"><span dir="ltr"><span aria-hidden="true">${person.name}</span><span class="visually-hidden">${view.say('viewProfile', person.name)}</span></span></a></span>
    <span class="entity-result__badge-text"><span aria-hidden="true">• ${degree}</span><span class="visually-hidden">${degree} degree connection</span></span><div>${person.headline}</div><div class="${s('soft')}">${person.place}</div></div>${action(view, person, index)}</div></div></li>`;
}

function action(view: View, person: Person, index: number): Html {
  if (person.degree === 1) return messageButton(view, person);
  return person.degree === 3 && index % 2 === 0 ? followButton(view, person) : connectButton(view, person, 'dialog');
}

function stranger(): Html {
  return html`<li class="${s('result')}"><div data-view-name="search-entity-result-universal-template"><div class="linked-area"><span>LinkedIn Member</span><div>Keeper of secrets</div></div></div></li>`;
}
