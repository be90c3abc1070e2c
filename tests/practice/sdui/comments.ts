import { type Html, html, on } from '@/tests/practice/html';
import { icon, s, type View } from '@/tests/practice/view';
import type { Comment, Post } from '@/tests/practice/world-types';
import { badge, face, profileHref } from './actor-block';
import { commentKey, uuid } from './ids';

export function reactionText(view: View, reaction: string | null): string {
  return view.say('reactionState', '', reaction === null ? view.say('noReaction') : reactionName(view, reaction));
}

export function reactionName(view: View, reaction: string): string {
  const known = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;
  const key = known.find((each) => each === reaction);
  return key === undefined ? reaction : view.say(key);
}

/** The three wrappers with one key are how the site nests a comment; replies sit inside the parent's wrapper. */
export function commentNode(view: View, comment: Comment): Html {
  const key = commentKey(comment.postId, comment.id);
  return html`<div componentkey="${key}"><div componentkey="${key}"><div componentkey="${key}" class="${s('comment')}">
    <a href="${profileHref(comment.author)}">${face(view, comment.author, 32)}</a>
    <div class="${s('grow')}"><div class="${s('bubble')}">
      <a href="${profileHref(comment.author)}"><span class="${s('vh')}">${comment.author.name} Verified Profile ${badge(view, comment.author)}</span><p class="${s('name')}" aria-hidden="true">${comment.author.name} <span class="${s('soft')}">• ${badge(view, comment.author)}</span></p></a>
      <p class="${s('soft', 'age')}">${comment.age}</p>
      <button class="${s('icon')}" aria-label="${view.say('commentOptions', comment.author.name)}"${on('comment-menu', { comment: comment.id, own: comment.author.degree === 0 })}>${icon('overflow-web-ios-small')}</button>
      <p componentkey="${uuid()}"><span data-testid="expandable-text-box">${comment.text}</span></p></div>
      <div class="${s('row')}">${commentReaction(view, comment)}
        <button class="${s('icon')}" aria-label="${view.say('reactionsMenu')}" aria-expanded="false"${on('picker', { target: comment.id, of: 'comment' })}>${icon('chevron-up-small')}</button>
        <hr role="presentation"><button class="${s('link')}"${on('reply-open', { comment: comment.id, post: comment.postId })}>${view.say('reply')}</button></div>
      <div class="${s('replies')}">${comment.replies.map((reply) => html`<div data-display-contents="true">${commentNode(view, reply)}</div>`)}</div>
    </div></div></div></div>`;
}

/** On comments the state of the reaction is text, and the control is no button element. */
function commentReaction(view: View, comment: Comment): Html {
  const shown = comment.reaction === null ? view.say('Like') : reactionName(view, comment.reaction);
  return html`<div role="button" tabindex="0" class="${s('link')}"${on('react', { target: comment.id, of: 'comment', state: comment.reaction ?? '' })}><div><p role="button"><span class="${s('vh')}">${reactionText(view, comment.reaction)}</span><span aria-hidden="true">${shown}</span></p></div></div>`;
}

export interface Editor {
  readonly purpose: 'comment' | 'reply' | 'edit';
  readonly target: string;
  readonly text?: string;
}

const SUBMIT = { comment: 'submitComment', reply: 'submitReply', edit: 'saveChanges' } as const;

/** The TipTap box. Its submit button has no aria-label and is switched on by text only; there is no form. */
export function commentEditor(view: View, editor: Editor): Html {
  const key = `commentBox-${uuid()}`;
  return html`<div componentkey="${key}" class="${s('editor')}">
    <div data-testid="ui-core-tiptap-text-editor-wrapper" class="${s('grow')}"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="${view.say('commentEditor')}" data-placeholder="${view.say('addComment')}" translate="no"${on('editor', { purpose: editor.purpose })}><p>${editor.text ?? ''}</p></div></div>
    <button class="${s('icon')}" aria-label="Show Emoji Picker">☺</button><button class="${s('icon')}" aria-label="Share photo">▣</button><button class="${s('icon')}" aria-label="Open GIF picker">GIF</button>
    <div componentkey="${key}-commentButtonSection" class="${s('submit')}"><button class="${s('primary', 'small')}" disabled${on('comment-submit', { purpose: editor.purpose, target: editor.target })}>${view.say(SUBMIT[editor.purpose])}</button></div>
  </div>`;
}

export function commentList(view: View, post: Post): Html {
  return html`<div data-component-type="LazyColumn" class="${s('comments')}">${post.comments.map((comment) => html`<div data-display-contents="true">${commentNode(view, comment)}</div>`)}</div>`;
}
