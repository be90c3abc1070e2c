import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { LeadList } from '@/tests/practice/world-places';
import type { Person } from '@/tests/practice/world-types';
import { isSaved, leadHref, type SaveFacts } from './parts';

/**
 * The lists to choose from. For something new the choice is the save; for what is saved already it only changes the
 * lists, and one more item takes the save back.
 */
export function saveMenu(view: View, facts: SaveFacts & { readonly bulk?: string }): Html {
  const { leadLists, accountLists } = view.world.places;
  const saved = facts.bulk === undefined && isSaved(view, facts);
  const lists = facts.account === undefined ? leadLists : accountLists;
  const known = saved ? (facts.leads ?? facts.account ?? '') : '';
  return menu(
    html`${lists.map((list) => choice(list, { ...facts, saved, known }))}${saved ? html`<div role="menuitem" tabindex="-1" class="artdeco-dropdown__item"${on('unsave', { ...facts })}>${view.say('unsave')}</div>` : ''}`,
  );
}

type Choice = SaveFacts & { readonly bulk?: string; readonly saved: boolean; readonly known: string };

function choice({ id, name, members }: LeadList, { known, ...facts }: Choice): Html {
  return html`<div role="menuitemcheckbox" aria-checked="${String(members.has(known))}" tabindex="-1" class="artdeco-dropdown__item"${on('save-choice', { ...facts, list: id })}>${name}</div>`;
}

/** Connect, Message and the way to the lead's own page. */
export function leadMenu(view: View, person: Person): Html {
  const { say } = view;
  const item = (text: string, does: string): Html =>
    html`<div role="menuitem" tabindex="-1" class="artdeco-dropdown__item"${on(does, { slug: person.slug })}>${text}</div>`;
  const connect = (): Html =>
    person.relation === 'pending' ? pending(say('pending')) : item(say('connect'), 'sales-connect');
  return menu(
    html`${person.degree === 1 ? '' : connect()}${item(say('message'), 'sales-compose')}<a role="menuitem" class="artdeco-dropdown__item" href="${leadHref(person)}">${say('viewLead')}</a>`,
  );
}

function pending(text: string): Html {
  return html`<div role="menuitem" aria-disabled="true" class="artdeco-dropdown__item">${text}</div>`;
}

function menu(items: Html): Html {
  return html`<div class="hue-web-menu ${s('menu')}"><div role="menu">${items}</div></div>`;
}
