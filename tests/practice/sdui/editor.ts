import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { keyed, named } from './dialect';
import { uuid } from './ids';

export interface Editor {
  readonly purpose: 'comment' | 'reply' | 'edit';
  /** The post that a comment is for, the comment that a reply or an edit is for. */
  readonly target: string;
  readonly text?: string;
}

const SUBMIT = { comment: 'submitComment', reply: 'submitReply', edit: 'saveChanges' } as const;

/** The TipTap box. Its submit button has no aria-label and is switched on by text only; there is no form. */
export function commentEditor(view: View, { purpose, target, text = '' }: Editor): Html {
  const key = `commentBox-${uuid()}`;
  return html`<div componentkey="${key}" class="${s('editor')}"${named(view, 'comment-box')}${on('comment-box', { purpose, target })}>
    <div data-testid="ui-core-tiptap-text-editor-wrapper" class="${s('grow')}"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="${view.say('commentEditor')}" data-placeholder="${view.say('addComment')}" translate="no"${on('editor', { purpose, target })}><p>${text}</p></div></div>
    <button class="${s('icon')}" aria-label="${view.say('emojiPicker')}"${named(view, 'comment-emoji-picker')}>☺</button><button class="${s('icon')}" aria-label="Share photo"${named(view, 'comment-add-image')}>▣</button><button class="${s('icon')}" aria-label="Open GIF picker"${named(view, 'comment-gif-picker')}>GIF</button>
    <div${keyed(view, `${key}-commentButtonSection`, uuid())} class="${s('submit')}"><button class="${s('primary', 'small')}" disabled${named(view, 'comment-post')}${on('comment-submit', { purpose, target })}>${view.say(SUBMIT[purpose])}</button></div>
  </div>`;
}
