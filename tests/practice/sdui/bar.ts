import { type Html, html, on, raw } from '@/tests/practice/html';
import { figure, s, type View } from '@/tests/practice/view';
import type { Post } from '@/tests/practice/world-types';
import { reactionFacts, reactionName, reactionText } from './comments';
import { glyph, isLabelled, named } from './dialect';
import { uuid } from './ids';

interface Button {
  readonly icon: string;
  /** What it does, in a word. */
  readonly word: string;
  /** Its state, for those who hear the page. */
  readonly label?: string;
  readonly count: number;
  readonly does: Html;
  readonly name: Html;
}

/** What can be done with a post, below it. */
export function bar(view: View, post: Post): Html {
  const { say } = view;
  const first = post.author.first;
  return html`<div class="${s('bar')}">
    <a href="${view.url.href}" class="${s('identity')}"${on('stay')}><div aria-label="Open actor selection screen">▾</div></a>
    ${likeToggle(view, post)}
    <button aria-label="${say('reactionsMenu')}" aria-expanded="false" class="${s('icon')}"${named(view, 'reaction-menu-button')}${on('picker', { target: post.id, of: 'post' })}>${glyph(view, 'chevron-up-small')}</button>
    <div data-display-contents="true"${named(view, 'feed-comment-button')}>${button(view, { icon: 'comment-small', word: say('comment'), count: post.comments.length, does: on('comment-open', { post: post.id }), name: html` componentkey="${uuid()}"` })}</div>
    ${button(view, { icon: 'repost-small', word: say('repost'), count: post.reposts, does: on('repost-menu', { post: post.id, first }), name: html` aria-expanded="false"${named(view, 'feed-share-button')}` })}
    ${sendLink(view, post)}
  </div>`;
}

export function likeToggle(view: View, post: Post): Html {
  const { reaction } = post;
  const word = reaction === null ? view.say('Like') : reactionName(view, reaction);
  return button(view, {
    icon: 'thumbs-up-outline-small',
    word,
    label: reactionText(view, reaction),
    count: post.reactions + (reaction === null ? 0 : 1),
    does: on('react hover-picker', reactionFacts(view, post, 'post')),
    name: html` componentkey="${uuid()}"${named(view, 'reaction-button')}`,
  });
}

/** In July 2026 the count is all there is to read. */
function button(view: View, { icon, word, label, count, does, name }: Button): Html {
  if (isLabelled(view))
    return html`<button aria-label="${label ?? word}"${name}${does}><span><span>${glyph(view, icon)}</span><span>${figure(view, count)}</span></span></button>`;
  const state = label === undefined ? raw('') : html` aria-label="${label}"`;
  const text = label === undefined ? html`<span>${word}</span>` : html`<span><span>${word}</span></span>`;
  return html`<button${state}${name}${does}><span>${glyph(view, icon)}${text}</span></button>`;
}

function sendLink(view: View, post: Post): Html {
  const word = view.say('send');
  const label = isLabelled(view) ? html` aria-label="${word}"` : raw('');
  const text = isLabelled(view) ? raw('') : html`<span>${word}</span>`;
  return html`<a href="${view.url.href}"${label}${named(view, 'feed-send-as-message-button')}${on('send-post', { post: post.id })}>${glyph(view, 'send-privately-small')}${text}</a>`;
}
