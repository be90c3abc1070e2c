import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { type Company, findCompany } from '@/tests/practice/world-places';
import { accountHref, saveMenuTrigger, saveToggle } from './parts';
import { findAccounts, readSearch } from './query';

/** The search for accounts: no search for people, whatever it looks like. */
export function accountsScreen(view: View): Html {
  const { keywords } = readSearch(view);
  return html`<main class="${s('columns')}"><div class="${s('middle', 'wide')}"><section class="artdeco-card"><input type="text" id="global-typeahead-search-input" aria-label="${view.say('search')}" autocomplete="off" value="${keywords}"${on('sales-search', { vertical: 'company' })}></section>
    <div data-sn-view-name="module-account-search-results" class="artdeco-card"><ol class="artdeco-list">${findAccounts(view).rows.map((company) => row(view, company))}</ol></div></div></main>`;
}

function row(view: View, company: Company): Html {
  return html`<li class="artdeco-list__item ${s('result')}"><div class="${s('row', 'grow')}" data-x-search-result="ACCOUNT" data-scroll-into-view="urn:li:fs_salesCompany:${company.id}"><a class="${s('grow')}" data-anonymize="company-name" href="${accountHref(company)}?_ntb=practice">${company.name}</a>${saveMenuTrigger(view, { account: company.id }, company.name)}</div></li>`;
}

export function accountScreen(view: View, key: string): Html {
  const company = findCompany(view.world.places, key);
  if (company === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  return html`<main class="${s('columns')}"><div class="${s('middle', 'wide')}"><section class="account-top-card artdeco-card" data-sn-view-name="account-page"><h1 data-anonymize="company-name" class="t-24">${company.name}</h1><div class="${s('actions')}">${saveToggle(view, { account: company.id }, company.name)}</div></section></div></main>`;
}
