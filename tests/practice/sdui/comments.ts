import { type Html, html, on, raw } from '@/tests/practice/html';
import { figure, s, type View } from '@/tests/practice/view';
import type { Comment, Post } from '@/tests/practice/world-types';
import { badge, face, profileHref } from './actor-block';
import { glyph, isLabelled, named } from './dialect';
import { commentKey, uuid } from './ids';

export function reactionText(view: View, reaction: string | null): string {
  return view.say('reactionState', '', reaction === null ? view.say('noReaction') : reactionName(view, reaction));
}

export function reactionName(view: View, reaction: string): string {
  const known = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;
  const key = known.find((each) => each === reaction);
  return key === undefined ? reaction : view.say(key);
}

/** What the page's script needs to paint the toggle anew; the counts only where they are what is painted. */
export function reactionFacts(view: View, target: Post | Comment, of: 'post' | 'comment'): Record<string, string> {
  const { id, reaction, reactions } = target;
  const counts = { without: figure(view, reactions), with: figure(view, reactions + 1) };
  return { target: id, of, state: reaction ?? '', ...(isLabelled(view) && counts) };
}

/** The three wrappers with one key are how the site nests a comment; replies sit inside the parent's wrapper. */
export function commentNode(view: View, comment: Comment): Html {
  const key = commentKey(comment.postId, comment.id);
  const { author } = comment;
  const ids = { comment: comment.id, post: comment.postId };
  return html`<div componentkey="${key}"${named(view, 'comment-container')}${on('comment-node', ids)}><div componentkey="${key}"><div componentkey="${key}" class="${s('comment')}">
    <a href="${profileHref(author)}">${face(view, author, 32)}</a>
    <div class="${s('grow')}"><div class="${s('bubble')}">
      <a href="${profileHref(author)}"${named(view, 'comment-actor-description')}><span class="${s('vh')}">${view.say('verifiedProfile', author.name, badge(view, author))}</span><p class="${s('name')}" aria-hidden="true">${author.name} <span class="${s('soft')}">• ${badge(view, author)}</span></p></a>
      <p class="${s('soft', 'age')}">${comment.age}</p>
      <button class="${s('icon')}" aria-label="${view.say('commentOptions', author.name)}"${on('comment-menu', { ...ids, own: author.degree === 0 })}>${glyph(view, 'overflow-web-ios-small')}</button>
      <p componentkey="${uuid()}"${named(view, 'comment-body')}><span data-testid="expandable-text-box"${on('comment-text', ids)}>${comment.text}</span></p></div>
      <div class="${s('row')}">${commentReaction(view, comment)}
        <button class="${s('icon')}" aria-label="${view.say('reactionsMenu')}" aria-expanded="false"${named(view, 'reaction-menu-button')}${on('picker', { target: comment.id, of: 'comment' })}>${glyph(view, 'chevron-up-small')}</button>
        <hr role="presentation">${replyButton(view, comment)}</div>
      <div class="${s('replies')}"${on('reply-list', ids)}>${comment.replies.map((reply) => html`<div data-display-contents="true">${commentNode(view, reply)}</div>`)}</div>
      <div${on('reply-slot', ids)}></div>
    </div></div></div></div>`;
}

/** On comments the state of the reaction is text and the control no button element; in July 2026 it was like a post's. */
function commentReaction(view: View, comment: Comment): Html {
  const facts = reactionFacts(view, comment, 'comment');
  const label = reactionText(view, comment.reaction);
  const name = named(view, 'comment-reaction-button');
  if (isLabelled(view)) {
    const count = figure(view, comment.reactions + (comment.reaction === null ? 0 : 1));
    return html`<button class="${s('link')}" aria-label="${label}"${on('react', facts)}><span><span>${glyph(view, 'thumbs-up-outline-small')}</span><span>${count}</span></span></button>`;
  }
  const shown = comment.reaction === null ? view.say('Like') : reactionName(view, comment.reaction);
  return html`<div role="button" tabindex="0" class="${s('link')}"${name}${on('react', facts)}><div><p role="button"><span class="${s('vh')}">${label}</span><span aria-hidden="true">${shown}</span></p></div></div>`;
}

function replyButton(view: View, comment: Comment): Html {
  const word = view.say('reply');
  const does = on('reply-open', { comment: comment.id, post: comment.postId });
  if (!isLabelled(view)) return html`<button class="${s('link')}"${does}>${word}</button>`;
  return html`<button class="${s('link')}" aria-label="${word}"${does}><span><span>${glyph(view, 'comment-small')}</span><span>${comment.replies.length}</span></span></button>`;
}

/** Newest first is the member's choice to make. */
export function commentList(view: View, post: Post): Html {
  const nodes = post.comments.map(
    (comment) => html`<div data-display-contents="true">${commentNode(view, comment)}</div>`,
  );
  const sort = html`<div role="button" tabindex="0" class="${s('soft')}"${named(view, 'comment-sort-toggle')}>Most relevant</div>`;
  return html`<div>${nodes.length > 1 ? sort : raw('')}<div data-component-type="LazyColumn" class="${s('comments')}"${on('comment-list', { post: post.id })}>${nodes}</div></div>`;
}
