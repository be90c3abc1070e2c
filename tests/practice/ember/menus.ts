import { followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { FACES, REACTIONS } from '@/tests/practice/sdui/menus';
import { s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';

type Facts = Readonly<Record<string, string>>;

export function picker(view: View, { target, of }: Facts): Html {
  return html`<span class="reactions-menu reactions-menu--active ${s('picker')}">${REACTIONS.map((type) => html`<button class="reactions-menu__reaction-index" aria-label="${view.say('reactAs', '', view.say(type))}"${on('react-with', { target: target ?? '', of: of ?? 'post', type })}>${FACES[type]}</button>`)}</span>`;
}

/** Goes into the dropdown that waits beside the Repost button. */
export function repostMenu(view: View, { post, first }: Facts): Html {
  const facts = { post: post ?? '', mode: 'quote' };
  return html`<div class="artdeco-dropdown__content-inner"><ul>${[
    item(view.say('repostThoughts'), { small: view.say('repostThoughtsSub', first), does: on('sharebox-open', facts) }),
    item(view.say('repostNow'), { small: view.say('repostNowSub', first), does: on('repost-now', facts) }),
  ]}</ul></div>`;
}

export function controlMenu(view: View, { post, own, repost, slug = '' }: Facts): Html {
  const facts = { post: post ?? '', mode: 'edit' };
  const { say } = view;
  if (repost === 'instant') return dropdown([item(say('deleteRepost'), { does: on('repost-delete', facts) })]);
  const person = findPerson(view.world, slug);
  const unfollow = (each: Person): Html =>
    item(say('unfollowName', each.name), { does: on('follow', { ...followFacts(view, each, 'feed'), menu: true }) });
  if (own !== 'true')
    return dropdown([item(say('savePost')), item(say('copyLink')), ...(person?.following ? [unfollow(person)] : [])]);
  return dropdown([
    item(say('editPost'), { does: on('sharebox-open', facts) }),
    item(say('deletePost'), { does: on('post-delete', facts) }),
    item(say('copyLink')),
  ]);
}

export function commentMenu(view: View, { comment, own }: Facts): Html {
  const facts = { comment: comment ?? '' };
  const { say } = view;
  if (own !== 'true') return dropdown([item(say('copyLink'))]);
  return dropdown([
    item(say('edit'), { does: on('comment-edit', facts) }),
    item(say('delete'), { does: on('comment-delete', facts) }),
  ]);
}

interface Item {
  readonly small?: string;
  readonly does?: Html;
}

function item(label: string, { small, does }: Item = {}): Html {
  return html`<li><div class="artdeco-dropdown__item" role="button" tabindex="0"${does}><h5>${label}</h5>${small === undefined ? '' : html`<p class="${s('soft')}">${small}</p>`}</div></li>`;
}

function dropdown(items: readonly Html[]): Html {
  return html`<div class="artdeco-dropdown__content artdeco-dropdown__content--is-open ${s('menu')}"><ul>${items}</ul></div>`;
}
