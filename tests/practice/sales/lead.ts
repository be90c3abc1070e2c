import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { accountHref, companyOf, degree, face, leadHref, leadId, saveToggle } from './parts';

/** Somebody's page: by the id of Sales Navigator, with or without the way on which it was found. */
export function leadScreen(view: View, key: string): Html {
  const person = findLead(view, key);
  if (person === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  return html`<main class="${s('columns')}"><div class="${s('middle', 'wide')}"><section class="profile-topcard artdeco-card" data-sn-view-name="lead-page">${face(person, 120)}<h1 data-anonymize="person-name" class="t-24">${person.name}</h1>${degree(view, person)}${about(view, person)}
    <div class="${s('actions')}">${actions(view, person)}<button class="artdeco-button" data-x--lead-actions-bar-overflow-menu aria-expanded="false" aria-label="${view.say('moreActions')}"${on('lead-menu', { slug: person.slug })}>⋯</button></div></section></div></main>`;
}

/** The same person beside the results: the address stays that of the search. */
export function leadPanel(view: View, person: Person): Html {
  return html`<aside class="lead-side-panel artdeco-card ${s('hover')}" data-sn-view-name="lead-side-panel"><button class="${s('icon')}" aria-label="${view.say('dismiss')}"${on('panel-close')}>×</button><h2 data-anonymize="person-name">${person.name}</h2>${degree(view, person)}${about(view, person)}<div class="${s('actions')}">${actions(view, person)}<a class="artdeco-button" href="${leadHref(person)}">${view.say('viewLead')}</a></div></aside>`;
}

function about(view: View, person: Person): Html {
  const company = companyOf(view, person);
  return html`<p data-anonymize="headline">${person.headline}</p>${company === undefined ? '' : html`<a data-anonymize="company-name" href="${accountHref(company)}">${company.name}</a>`}<p data-anonymize="location">${person.place}</p>`;
}

/** To people out of the network a message is InMail; the anchor says so before anything is written. */
function actions(view: View, person: Person): Html {
  const anchor = person.degree === 1 ? html`` : html` data-anchor-send-inmail`;
  return html`${saveToggle(view, { leads: person.slug }, person.name)}<button class="artdeco-button artdeco-button--secondary"${anchor} aria-label="${view.say('messageName', person.name)}"${on('sales-compose', { slug: person.slug })}><span class="artdeco-button__text">${view.say('message')}</span></button>`;
}

/** The id comes from an address: with the prefix of Sales Navigator, or an old one as the other apps write it. */
export function findLead({ world }: View, key: string): Person | undefined {
  return world.people.find((person) => leadId(person) === key) ?? findPerson(world, key);
}
