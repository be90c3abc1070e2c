import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findGroup, type Group } from '@/tests/practice/world-places';
import { updateCard } from './card';

const POSTS_SHOWN = 2;

/** One group: its head with what the member is to it, and two posts. */
export function groupScreen(view: View, key: string): Html {
  const group = findGroup(view.world.places, key);
  if (group === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  const posts = view.world.posts.slice(0, POSTS_SHOWN);
  return html`<main class="scaffold-layout__main groups-entity ${s('middle', 'wide')}"><section class="groups-header artdeco-card"><h1 class="t-24">${group.name}</h1><div class="groups-header__actions ${s('actions')}">${membership(view, group, 'top')}</div></section>
    <div class="scaffold-finite-scroll__content">${posts.map((post, index) => updateCard(view, post, { number: index + 1 }))}</div></main>`;
}

/** The groups that the member is in, or waits for. */
export function ownGroupsScreen(view: View): Html {
  return list(
    view,
    view.world.places.groups.filter((group) => group.membership !== 'none'),
  );
}

/** Any words find every group. */
export function groupSearchScreen(view: View): Html {
  return list(view, view.world.places.groups);
}

function list(view: View, groups: readonly Group[]): Html {
  return html`<main class="scaffold-layout__main ${s('middle', 'wide')}"><section class="search-results-container artdeco-card"><h1>${view.say('groups')}</h1><ul role="list">${groups.map((group) => html`<li class="${s('result')}"><div class="${s('grow')}"><a href="/groups/${group.id}/">${group.name}</a></div><div class="${s('row')}">${membership(view, group, 'list')}</div></li>`)}</ul></section></main>`;
}

/** The controls for what the member is to the group; in a list members get none. */
export function membership(view: View, group: Group, where: 'top' | 'list'): Html | string {
  if (group.membership === 'none') return button(view, group, { label: 'joinName', text: 'join', does: 'group-join' });
  if (group.membership === 'requested')
    return button(view, group, { label: 'requestedName', text: 'requested', does: 'group-cancel' });
  return where === 'top' ? overflow(view, group) : html`<span>${view.say('joined', group.name)}</span>`;
}

interface Meaning {
  readonly label: 'joinName' | 'requestedName';
  readonly text: 'join' | 'requested';
  readonly does: string;
}

function button(view: View, group: Group, { label, text, does }: Meaning): Html {
  const look = text === 'join' ? 'primary' : 'secondary';
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--${look}" aria-label="${view.say(label, group.name)}"${on(does, { group: group.id })}><span class="artdeco-button__text">${view.say(text)}</span></button>`;
}

function overflow(view: View, group: Group): Html {
  const { say } = view;
  return html`<span>${say('joined', group.name)}</span><div class="artdeco-dropdown"><button id="${view.nextEmberId()}" class="artdeco-dropdown__trigger artdeco-button" aria-expanded="false" aria-label="${say('moreActions')}"${on('dropdown')}>⋯</button><div class="artdeco-dropdown__content" aria-hidden="true"><ul><li><div class="artdeco-dropdown__item" role="button" tabindex="0"${on('group-leave-open', { group: group.id })}>${say('leaveGroup')}</div></li></ul></div></div>`;
}

export function leaveDialog(view: View, group: Group): Html {
  const { say } = view;
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('leaveTitle', group.name)}</h2><div class="artdeco-modal__actionbar"><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--secondary"${on('modal-close')}><span class="artdeco-button__text">${say('cancel')}</span></button><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary"${on('group-leave', { group: group.id })}><span class="artdeco-button__text">${say('leave')}</span></button></div></div></div>`;
}
