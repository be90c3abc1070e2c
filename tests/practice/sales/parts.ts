import { type Html, html, on } from '@/tests/practice/html';
import { BASE64URL, createDice } from '@/tests/practice/seed';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Company } from '@/tests/practice/world-places';
import type { Person } from '@/tests/practice/world-types';

/** Sales Navigator has ids of its own for the same people. */
export function leadId({ fsdId }: Person): string {
  return `ACwAA${fsdId.slice(5)}`;
}

function leadToken({ fsdId }: Person): string {
  return createDice(fsdId).text(4, BASE64URL);
}

export function leadHref(person: Person): string {
  return `/sales/lead/${leadId(person)},NAME_SEARCH,${leadToken(person)}`;
}

export function leadUrn(person: Person): string {
  return `urn:li:fs_salesProfile:(${leadId(person)},NAME_SEARCH,${leadToken(person)})`;
}

export function accountHref({ id }: Company): string {
  return `/sales/company/${id}`;
}

export function companyOf({ world }: View, person: Person): Company | undefined {
  return world.places.companies.find(({ name }) => name === person.company);
}

/** A no-break space and a dot before the badge. */
export function degree(view: View, person: Person): Html | string {
  if (person.degree === 0) return '';
  return html`<span class="artdeco-entity-lockup__degree">&nbsp;· ${view.say(`degree${person.degree}`)}</span>`;
}

export function face(person: Person, size: number): Html {
  return html`<img alt="" src="${portrait(person, size)}" width="${size}" height="${size}" class="artdeco-entity-image ${s('round')}" data-anonymize="headshot-photo">`;
}

/** In lists: opens the menu in which the save happens. */
export function saveMenuTrigger(view: View, facts: SaveFacts, name: string): Html {
  const saved = isSaved(view, facts);
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--secondary" data-x--save-menu-trigger aria-controls="hue-web-menu-${view.nextEmberId()}" aria-expanded="false" aria-label="${saveLabel(view, facts, name)}"${on('save-menu', { ...facts, ...saveWords(view, facts, name) })}><span class="artdeco-button__text">${view.say(saved ? 'saved' : 'save')}</span></button>`;
}

/** On the page of a lead or an account: saves at once, and a second click takes it back. */
export function saveToggle(view: View, facts: SaveFacts, name: string): Html {
  const saved = isSaved(view, facts);
  const mark = facts.leads === undefined ? '' : html` data-x--lead-save-cta`;
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--primary"${mark} data-anchor-save-lead-or-account aria-label="${saveLabel(view, facts, name)}"${on('save-toggle', { ...facts, ...saveWords(view, facts, name) })}><span class="artdeco-button__text">${view.say(saved ? 'saved' : 'save')}</span></button>`;
}

/** Slugs of leads, or the id of an account. */
export interface SaveFacts {
  readonly leads?: string;
  readonly account?: string;
}

export function isSaved({ world }: View, { leads, account }: SaveFacts): boolean {
  if (account !== undefined) return world.places.companies.some(({ id, saved }) => id === account && saved);
  return world.places.savedLeads.has(leads ?? '');
}

function saveLabel(view: View, facts: SaveFacts, name: string): string {
  const words = saveWords(view, facts, name);
  return isSaved(view, facts) ? words.nameOn : words.nameOff;
}

/** Both looks of the button: the page's script knows no words. */
function saveWords(view: View, facts: SaveFacts, name: string) {
  const { say } = view;
  const isLead = facts.leads !== undefined;
  return {
    saved: isSaved(view, facts),
    nameOff: say(isLead ? 'saveLeadName' : 'saveAccountName', name),
    nameOn: say(isLead ? 'savedLeadName' : 'savedAccountName', name),
    textOff: say('save'),
    textOn: say('saved'),
  };
}
