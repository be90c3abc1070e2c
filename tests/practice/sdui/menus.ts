import { followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import { reactionName } from './comments';
import { glyph, isLabelled, named } from './dialect';

type Facts = Readonly<Record<string, string>>;

export const REACTIONS = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;

/** The choices are plain buttons; no menu, no dialog around them. */
export function picker(view: View, { target, of }: Facts): Html {
  return html`<div class="${s('picker')}">${REACTIONS.map((type) => html`<button aria-label="${reactionName(view, type)}"${on('react-with', { target: target ?? '', of: of ?? 'post', type })}>${isLabelled(view) ? glyph(view, type) : FACES[type]}</button>`)}</div>`;
}

export const FACES: Readonly<Record<(typeof REACTIONS)[number], string>> = {
  Like: '👍',
  Celebrate: '👏',
  Support: '🫶',
  Love: '❤️',
  Insightful: '💡',
  Funny: '😄',
};

export function repostMenu(view: View, { post, first }: Facts): Html {
  const facts = { post: post ?? '', mode: 'quote' };
  const { say } = view;
  const quotes = html`${named(view, 'feed-reshare-with-commentary')}${on('sharebox-open', facts)}`;
  const brings = html`${named(view, 'feed-reshare-as-is')}${on('repost-now', facts)}`;
  return popover([
    row(view, say('repostThoughts'), { small: say('repostThoughtsSub', first), does: quotes }),
    row(view, say('repostNow'), { small: say('repostNowSub', first), does: brings }),
  ]);
}

export function controlMenu(view: View, { post, own, repost, slug }: Facts): Html {
  const facts = { post: post ?? '', mode: 'edit' };
  const { say } = view;
  if (repost === 'instant')
    return popover([row(view, say('deleteRepost'), { does: on('repost-delete', facts) }), row(view, say('copyLink'))]);
  if (own !== 'true') return popover([row(view, say('savePost')), row(view, say('copyLink')), ...unfollow(view, slug)]);
  return popover([
    row(view, say('editPost'), { does: on('sharebox-open', facts) }),
    row(view, say('deletePost'), { does: on('post-delete', facts) }),
    ...(repost === 'quote' ? [row(view, say('deleteRepost'), { does: on('repost-delete', facts) })] : []),
    row(view, say('copyLink')),
  ]);
}

/** Only for somebody whom the member follows. */
function unfollow(view: View, slug = ''): readonly Html[] {
  const person = findPerson(view.world, slug);
  if (person?.following !== true) return [];
  return [
    row(view, view.say('unfollowName', person.name), {
      does: on('follow', { ...followFacts(view, person, 'feed'), menu: true }),
    }),
  ];
}

export function commentMenu(view: View, { comment, own }: Facts): Html {
  const { say } = view;
  const facts = { comment: comment ?? '' };
  if (own !== 'true') return popover([row(view, say('copyLink'))]);
  return popover([
    row(view, say('edit'), { does: on('comment-edit', facts) }),
    row(view, say('delete'), { does: on('comment-delete', facts) }),
  ]);
}

interface Row {
  readonly small?: string;
  readonly does?: Html;
}

function row(view: View, label: string, { small, does }: Row = {}): Html {
  return html`<div role="menuitem" tabindex="-1"${does}><div>${glyph(view, 'add-small')}<div><p class="${s('name')}">${label}</p>${small === undefined ? '' : html`<p class="${s('soft')}">${small}</p>`}</div></div></div>`;
}

function popover(rows: readonly Html[]): Html {
  return html`<div data-floating-ui-portal><div popover="manual" class="${s('menu')}"><div role="menu">${rows}</div></div></div>`;
}
