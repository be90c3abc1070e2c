import { quotedPost, type ShareBox } from '@/tests/practice/common/share-box';
import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import { findPost } from '@/tests/practice/world';

/** The share box of October 2026: a dialog of the browser's own, without a role, under an address of its own. */
export function shareDialog(view: View, box: ShareBox): Html {
  return html`<dialog aria-labelledby="dialog-header" class="${s('dialog', 'share')}"${on('share-box')}>${content(view, box)}</dialog>`;
}

/** The same where the address itself was opened. */
export function openedShareDialog(view: View): Html {
  return html`<dialog open aria-labelledby="dialog-header" class="${s('dialog', 'share')}"${on('share-box')}>${content(view, { mode: 'post' })}</dialog>`;
}

function content(view: View, { mode, post }: ShareBox): Html {
  const { say, world } = view;
  const about = post === undefined ? undefined : findPost(world, post);
  const lines = mode === 'edit' ? (about?.text ?? '').split('\n') : [''];
  const tool = (label: string, sign: string): Html =>
    html`<button class="${s('icon')}" aria-label="${label}">${sign}</button>`;
  return html`<button class="${s('icon', 'corner')}" aria-label="${say('dismiss')}"${on('sharebox-dismiss')}>×</button>
    <header id="dialog-header" class="${s('row')}"><img alt="" src="${portrait(world.self, 48)}" width="48" height="48" class="${s('round')}"><div><h2>${world.self.name}</h2><p>Post to Anyone</p><p>Comments: Anyone</p></div></header>
    <div class="${s('compose')}"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${say('contentEditor')}" translate="no"${on('share-editor')}>${lines.map((line) => html`<p>${line}</p>`)}</div></div>
    ${mode === 'quote' ? quotedPost(about) : ''}
    <div class="${s('between')}"><div class="${s('row')}">${tool('Show Emoji Picker', '☺')}${tool('Media', '▣')}${tool('Expand content types', '+')}</div><button class="${s('primary')}"${mode === 'quote' ? '' : html` disabled`}${on('share-submit', { mode, post: post ?? '' })}><span>${say(mode === 'edit' ? 'save' : 'post')}</span></button></div>`;
}

export function discardConfirmation(view: View): Html {
  const { say } = view;
  return html`<dialog aria-labelledby="discard-header" class="${s('dialog')}"${on('share-box')}><h2 id="discard-header">${say('discardTitle')}</h2><div class="${s('between')}"><button class="${s('secondary')}"${on('share-discard')}><span>${say('discard')}</span></button><button class="${s('primary')}"${on('share-discard')}><span>${say('saveDraft')}</span></button></div></dialog>`;
}
