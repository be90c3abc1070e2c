import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import { findPost } from '@/tests/practice/world';
import type { Post } from '@/tests/practice/world-types';

export interface ShareBox {
  readonly mode: 'post' | 'edit' | 'quote';
  readonly post?: string | undefined;
}

/** The classic share dialog: light DOM on classic pages, shadow root on the others. Edits and quotes reuse it. */
export function shareBox(view: View, { mode, post }: ShareBox): Html {
  const { say, world } = view;
  const about = post === undefined ? undefined : findPost(world, post);
  const text = mode === 'edit' ? (about?.text ?? '') : '';
  return html`<div data-test-modal-container data-test-modal-id="sharebox" class="artdeco-modal-overlay"><div data-test-modal data-test-modal-id="sharebox" role="dialog" class="artdeco-modal share-box-v2__modal" aria-labelledby="share-to-linkedin-modal__header" tabindex="-1"${on('share-box')}>
    <button class="artdeco-modal__dismiss ${s('icon')}" aria-label="${say('dismiss')}"${on('sharebox-dismiss')}>×</button>
    <div class="share-box ${s('share')}"><div class="${s('row')}"><img alt="" src="${portrait(world.self, 48)}" width="48" height="48" class="${s('round')}"><h2 id="share-to-linkedin-modal__header">${world.self.name}</h2><span class="${s('soft')}">Post to Anyone</span></div>
    <div class="share-creation-state__text-editor"><div class="ql-container"><div class="ql-editor${text === '' ? ' ql-blank' : ''}" data-test-ql-editor-contenteditable="true" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${say('contentEditor')}" data-placeholder="Write something…"${on('share-editor')}><p>${text}</p></div></div></div>
    ${mode === 'quote' ? quotedPost(about) : ''}
    <div class="share-box_actions ${s('between')}"><button class="${s('icon')}" aria-label="${say('emojiKeyboard')}">☺</button><button class="share-actions__primary-action artdeco-button artdeco-button--primary"${mode === 'quote' ? '' : html` disabled`}${on('share-submit', { mode, post: post ?? '' })}><span class="artdeco-button__text">${say(mode === 'edit' ? 'save' : 'post')}</span></button></div></div></div></div>`;
}

/** The post that a repost with thoughts carries. */
export function quotedPost(post: Post | undefined): Html | string {
  if (post === undefined) return '';
  return html`<div class="${s('quoted')}"><p class="${s('name')}">${post.author.name}</p><p>${post.text}</p></div>`;
}

export function discardDialog(view: View): Html {
  const { say } = view;
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('discardTitle')}</h2>
    <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--secondary"${on('share-discard')}><span class="artdeco-button__text">${say('discard')}</span></button><button class="artdeco-button artdeco-button--primary"${on('share-discard')}><span class="artdeco-button__text">${say('saveDraft')}</span></button></div></div></div>`;
}
