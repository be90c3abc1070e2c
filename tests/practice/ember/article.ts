import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Article } from '@/tests/practice/world-places';

/** The article editor. What is published already has Update where a draft has Next. */
export function articleScreen(view: View, key: string): Html {
  const { say } = view;
  const article = findArticle(view, key);
  return html`<main class="scaffold-layout__main article-editor ${s('middle', 'card')}"><div class="article-editor-nav ${s('between')}"><span>${say('articleDraft')}</span><div class="${s('row')}">${article?.published ? '' : html`<button class="article-editor-nav__discard artdeco-button artdeco-button--secondary"${on('article-discard-open')}><span class="artdeco-button__text">${say('discardDraft')}</span></button>`}${article?.published ? navButton(say('update'), 'article-update') : navButton(say('next'), 'article-next')}</div></div>
    <textarea id="article-editor-headline__textarea" placeholder="${say('articleTitle')}" rows="1"${on('article-text')}>${article?.title}</textarea>
    <div role="textbox" contenteditable="true" class="ProseMirror" data-test-article-editor-content-textbox aria-label="${say('articleBody')}"${on('article-text')}><p><br></p></div></main>`;
}

function navButton(text: string, does: string): Html {
  return html`<button class="article-editor-nav__publish artdeco-button artdeco-button--primary"${on(does)}><span class="artdeco-button__text">${text}</span></button>`;
}

export function articlePublishDialog({ say }: View): Html {
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="dialog" class="artdeco-modal share-box-v2__modal" tabindex="-1"><button class="artdeco-modal__dismiss ${s('icon')}" aria-label="${say('dismiss')}"${on('modal-close')}>×</button><h2>${say('publishTitle')}</h2>
    <div class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-label="${say('contentEditor')}"><p></p></div><button class="share-actions__primary-action artdeco-button artdeco-button--primary"${on('article-publish')}><span class="artdeco-button__text">${say('publish')}</span></button></div></div>`;
}

export function discardDraftDialog({ say }: View): Html {
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('discardDraft')}</h2><div class="artdeco-modal__actionbar"><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--secondary"${on('modal-close')}><span class="artdeco-button__text">${say('cancel')}</span></button><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary"${on('article-discard')}><span class="artdeco-button__text">${say('discard')}</span></button></div></div></div>`;
}

/** A published article as its readers see it. */
export function pulseScreen(view: View, key: string): Html {
  const article = findArticle(view, key);
  if (!article?.published) return html`<main><p>This page doesn’t exist</p></main>`;
  return html`<main class="scaffold-layout__main reader ${s('middle', 'card')}"><h1 class="reader-article-header__title t-24">${article.title}</h1><p>${view.world.self.name}</p><a href="/article/edit/${article.id}/">${view.say('edit')}</a></main>`;
}

function findArticle({ world }: View, wanted: string): Article | undefined {
  return world.places.articles.find(({ id }) => id === wanted);
}
