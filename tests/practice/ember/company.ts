import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findCompany } from '@/tests/practice/world-places';
import { companyButton, companyRow } from './invitation-rows';

/** A company's page, the classic app in every build. */
export function companyScreen(view: View, key: string): Html {
  const { places } = view.world;
  const company = findCompany(places, key);
  if (company === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  const others = places.companies.filter((other) => other !== company).slice(0, 3);
  return html`<div class="scaffold-layout__row ${s('columns')}"><main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="org-top-card artdeco-card"><div class="${s('cover')}"></div><h1 class="org-top-card-summary__title t-24">${company.name}</h1><div class="org-top-card-summary-info-list__info-item">${view.say('followers', '', 4_120)}</div>
    <div class="org-top-card-primary-actions__inner ${s('actions')}">${companyButton(view, company, 'top')}<a class="artdeco-button" href="https://www.linkedin.com/sales/company/${company.id}">Sales Navigator</a></div></section>
    <section class="artdeco-card"><h2>${view.say('about')}</h2><p>${company.name} keeps its promises in jars.</p></section></main>
    <aside class="scaffold-layout__aside ${s('rail')}"><section class="artdeco-card"><h2>${view.say('pagesToFollow')}</h2><ul>${others.map((other) => companyRow(view, other))}</ul></section></aside></div>`;
}
