import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';

/** Just enough of the article editor: a title, a text, Next and Publish. */
export function articleScreen(): Html {
  return html`<main class="scaffold-layout__main article-editor ${s('middle', 'card')}"><div class="article-editor-nav ${s('between')}"><span>Draft</span><button class="article-editor-nav__publish artdeco-button artdeco-button--primary"${on('article-next')}><span class="artdeco-button__text">Next</span></button></div>
    <textarea id="article-editor-headline__textarea" placeholder="Title" rows="1"${on('article-title')}></textarea>
    <div role="textbox" contenteditable="true" class="ProseMirror" data-test-article-editor-content-textbox aria-label="Article editor content"><p><br></p></div></main>`;
}

export function articlePublishDialog(view: View): Html {
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="dialog" class="artdeco-modal share-box-v2__modal" tabindex="-1"><button class="artdeco-modal__dismiss ${s('icon')}" aria-label="${view.say('dismiss')}"${on('modal-close')}>×</button><h2>Publish your article</h2>
    <div class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-label="${view.say('contentEditor')}"><p></p></div><button class="share-actions__primary-action artdeco-button artdeco-button--primary"${on('article-publish')}><span class="artdeco-button__text">Publish</span></button></div></div>`;
}
