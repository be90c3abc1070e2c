import { type Html, html, on } from '@/tests/practice/html';
import { icon, s, type View } from '@/tests/practice/view';
import { reactionName } from './comments';

type Facts = Readonly<Record<string, string>>;

export const REACTIONS = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;

/** The choices are plain buttons; no menu, no dialog around them. */
export function picker(view: View, { target, of }: Facts): Html {
  return html`<div class="${s('picker')}">${REACTIONS.map((type) => html`<button aria-label="${reactionName(view, type)}"${on('react-with', { target: target ?? '', of: of ?? 'post', type })}>${FACES[type]}</button>`)}</div>`;
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
  return popover([
    row(view.say('repostThoughts'), { small: view.say('repostThoughtsSub', first), does: on('sharebox-open', facts) }),
    row(view.say('repostNow'), { small: view.say('repostNowSub', first), does: on('repost-now', facts) }),
  ]);
}

export function controlMenu(view: View, { post, own, repost }: Facts): Html {
  const facts = { post: post ?? '', mode: 'edit' };
  const { say } = view;
  if (repost === 'instant')
    return popover([row(say('deleteRepost'), { does: on('repost-delete', facts) }), row(say('copyLink'))]);
  if (own !== 'true') return popover([row(say('savePost')), row(say('copyLink'))]);
  return popover([
    row(say('editPost'), { does: on('sharebox-open', facts) }),
    row(say('deletePost'), { does: on('post-delete', facts) }),
    ...(repost === 'quote' ? [row(say('deleteRepost'), { does: on('repost-delete', facts) })] : []),
    row(say('copyLink')),
  ]);
}

export function commentMenu(view: View, { comment, own }: Facts): Html {
  const { say } = view;
  const facts = { comment: comment ?? '' };
  if (own !== 'true') return popover([row(say('copyLink'))]);
  return popover([
    row(say('edit'), { does: on('comment-edit', facts) }),
    row(say('delete'), { does: on('comment-delete', facts) }),
  ]);
}

interface Row {
  readonly small?: string;
  readonly does?: Html;
}

function row(label: string, { small, does }: Row = {}): Html {
  return html`<div role="menuitem" tabindex="-1"${does}><div>${icon('add-small')}<div><p class="${s('name')}">${label}</p>${small === undefined ? '' : html`<p class="${s('soft')}">${small}</p>`}</div></div></div>`;
}

function popover(rows: readonly Html[]): Html {
  return html`<div data-floating-ui-portal><div popover="manual" class="${s('menu')}"><div role="menu">${rows}</div></div></div>`;
}
