import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { accountHref, companyOf, degree, face, leadHref, leadUrn, saveMenuTrigger } from './parts';
import { type Found, findLeads, findListed, readSearch } from './query';

/** The search for leads: words, filters, ten rows, paging. */
export function leadsScreen(view: View): Html {
  return html`<main class="${s('columns')}"><div class="${s('rail')}">${filters(view)}</div><div class="${s('middle', 'wide')}">${results(view, findLeads(view))}</div></main>`;
}

/** The leads on one list: the same rows, but nobody searched. */
export function listScreen(view: View, key: string): Html {
  const list = view.world.places.leadLists.find(({ id }) => id === key);
  return html`<main class="${s('columns')}"><div class="${s('middle', 'wide')}"><h1 class="t-24">${list?.name}</h1>${results(view, findListed(view, list))}</div></main>`;
}

function filters(view: View): Html {
  const { keywords, relations } = readSearch(view);
  const { leadLists } = view.world.places;
  return html`<section class="artdeco-card"><input type="text" id="global-typeahead-search-input" aria-label="${view.say('search')}" placeholder="${view.say('search')}" autocomplete="off" value="${keywords}"${on('sales-search', { vertical: 'people' })}>
    <fieldset data-x-search-filter="RELATIONSHIP">${(['F', 'S', 'O'] as const).map((letter, index) => html`<button class="artdeco-pill" aria-pressed="${String(relations.includes(letter))}"${on('sales-filter', { letter })}>${view.say((['degree1', 'degree2', 'degree3'] as const)[index] ?? 'degree1')}</button>`)}</fieldset></section>
    <section class="artdeco-card"><h2>${view.say('lists')}</h2><ul>${leadLists.map(({ id, name }) => html`<li><a href="/sales/lists/people/${id}?sortCriteria=CREATED_TIME">${name}</a></li>`)}</ul><h2>${view.say('savedSearches')}</h2><ul><li><a href="/sales/search/people?savedSearchId=1900000001"${on('saved-search')}>Teapots</a></li></ul></section>`;
}

function results(view: View, { rows, page, more }: Found<Person>): Html {
  return html`<div data-sn-view-name="module-lead-search-results" class="artdeco-card"><div class="p4 ${s('row')}"><label><input type="checkbox" aria-label="${view.say('selectAll')}"${on('select-all')}>${view.say('selectAll')}</label><div><button class="artdeco-button artdeco-button--secondary" data-x--save-menu-trigger aria-controls="hue-web-menu-bulk" aria-expanded="false" disabled${on('save-menu', { bulk: true })}><span class="artdeco-button__text">${view.say('save')}</span></button></div></div>
    <ol class="artdeco-list">${rows.map((person) => row(view, person))}</ol></div>
    <div data-sn-view-name="search-pagination" class="artdeco-pagination ${s('row', 'pages')}"><ul class="artdeco-pagination__pages"><li aria-current="true">${page}</li></ul>${more ? html`<button class="artdeco-pagination__button--next artdeco-button" aria-label="${view.say('next')}"${on('sales-page', { page: page + 1 })}>${view.say('next')}</button>` : ''}</div>
    <div data-x--lead-panel-outlet></div>`;
}

function row(view: View, person: Person): Html {
  const company = companyOf(view, person);
  const { say } = view;
  return html`<li class="artdeco-list__item ${s('result')}"><div class="${s('grow')}" data-x-search-result="LEAD" data-scroll-into-view="${leadUrn(person)}"><div class="${s('row')}"><input type="checkbox" aria-label="${say('selectName', person.name)}"${on('select-row', { slug: person.slug })}>${face(person, 56)}
    <div class="artdeco-entity-lockup__content ${s('grow')}"><div class="artdeco-entity-lockup__title"><a class="ember-view" data-lead-search-result="profile-link-st${person.index}" data-control-name="view_lead_panel_via_search_lead_name" href="${leadHref(person)}?_ntb=practice"${on('lead-panel', { slug: person.slug })}><span data-anonymize="person-name">${person.name}</span></a>${degree(view, person)}</div>
    <div class="artdeco-entity-lockup__subtitle"><span data-anonymize="title">${person.headline}</span> ${company === undefined ? '' : html`<a data-anonymize="company-name" href="${accountHref(company)}?_ntb=practice">${company.name}</a>`}</div><span data-anonymize="location">${person.place}</span></div>
    <span data-x--lists-indicator--lists-loaded></span><ul class="${s('row')}"><li>${saveMenuTrigger(view, { leads: person.slug }, person.name)}</li><li><button class="artdeco-button" data-search-overflow-trigger aria-expanded="false" aria-label="${say('moreActions')}"${on('lead-menu', { slug: person.slug })}>⋯</button></li></ul></div></div></li>`;
}
