import { type Html, html, on } from '@/tests/practice/html';
import { reactionName } from '@/tests/practice/sdui/comments';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Comment, Post } from '@/tests/practice/world-types';

export function commentEntity(view: View, comment: Comment, reply = false): Html {
  const { author } = comment;
  const name = author.name;
  const ids = { comment: comment.id, post: comment.postId };
  return html`<article class="comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}" data-id="urn:li:comment:(activity:${comment.postId},${comment.id})"${on('comment-node', ids)}>
    <div class="comments-comment-meta__container ${s('between')}"><a class="${s('row')}" href="https://www.linkedin.com/in/${author.slug}/"><img alt="" src="${portrait(author, 32)}" width="32" height="32" class="${s('round')}"><h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${name}</span>${author.degree === 0 ? html` <span class="${s('soft')}">• ${view.say('you')}</span>` : ''}</h3></a>
    <div class="${s('row')}"><time class="comments-comment-meta__data">${comment.age}</time><button class="comment-options-trigger artdeco-dropdown__trigger ${s('icon')}" aria-expanded="false" aria-label="${view.say('commentOptions', name)}"${on('comment-menu', { ...ids, own: author.degree === 0 })}>⋯</button></div></div>
    <section class="comments-comment-entity__content"><span class="comments-comment-item__main-content"${on('comment-text', ids)}>${comment.text}</span></section>
    <div class="comments-comment-social-bar--cr ${s('row')}">${likeButton(view, comment)}<button class="reactions-menu__trigger ${s('icon')}" aria-expanded="false" aria-label="${view.say('reactionsMenu')}"${on('picker', { target: comment.id, of: 'comment' })}>⌃</button>
    ${comment.reactions > 0 ? html`<button class="${s('link')}" aria-label="${comment.reactions} Reactions on ${name}’s comment">${comment.reactions}</button>` : ''}
    <button class="comments-comment-social-bar__reply-action-button--cr ${s('link')}" aria-label="${view.say('replyTo', name)}"${on('reply-open', ids)}><span class="artdeco-button__text">${view.say('reply')}</span></button></div>
    <div class="comments-replies-list"${on('reply-list', ids)}>${comment.replies.map((each) => commentEntity(view, each, true))}</div><div${on('reply-slot', ids)}></div></article>`;
}

function likeButton(view: View, comment: Comment): Html {
  const key = comment.reaction === null ? 'reactToComment' : 'unreactComment';
  const shown = reactionName(view, comment.reaction ?? 'Like');
  const label = view.say(key, comment.author.name, shown);
  const facts = { target: comment.id, of: 'comment', state: comment.reaction ?? '', name: comment.author.name };
  return html`<button class="react-button__trigger ${s('link')}" aria-pressed="${String(comment.reaction !== null)}" aria-label="${label}"${on('react', facts)}><span class="artdeco-button__text">${shown}</span></button>`;
}

export function commentBox(view: View, post: Post): Html {
  const placeholder =
    post.reaction === null ? view.say('addComment') : `Tell them what you found ${post.reaction.toLowerCase()}…`;
  return emberEditor(view, { purpose: 'comment', target: post.id, placeholder });
}

interface EmberEditor {
  readonly purpose: 'comment' | 'reply' | 'edit';
  readonly target: string;
  readonly placeholder: string;
  readonly text?: string;
}

/** Quill in a form; the submit button does not exist before there is text. */
export function emberEditor(view: View, editor: EmberEditor): Html {
  const { purpose, target } = editor;
  return html`<div class="comments-comment-box comments-comment-box--cr"${on('comment-box', { purpose, target })}><form class="comments-comment-box__form"${on('comment-form')}><div class="comments-comment-texteditor ${s('grow')}"><div class="ql-container"><div class="ql-editor${editor.text === undefined ? ' ql-blank' : ''}" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${view.say('contentEditor')}" data-placeholder="${editor.placeholder}"${on('editor', { purpose, target })}><p>${editor.text ?? ''}</p></div></div></div>
    <button type="button" class="${s('icon')}" aria-label="${view.say('emojiKeyboard')}">☺</button><button type="button" class="${s('icon')}" aria-label="${view.say('addPhoto')}">▣</button><div class="comments-comment-box__submit-slot"></div></form></div>`;
}

const SUBMIT = { comment: 'submitComment', reply: 'submitReply', edit: 'saveChanges' } as const;

export function submitButton(view: View, purpose: 'comment' | 'reply' | 'edit', target: string): Html {
  return html`<button class="comments-comment-box__submit-button--cr comments-comment-box__submit-button artdeco-button artdeco-button--primary" type="submit"${on('comment-submit', { purpose, target })}><span class="artdeco-button__text">${view.say(SUBMIT[purpose])}</span></button>`;
}
