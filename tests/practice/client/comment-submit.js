// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { BOX, commentOf, commentUrn, NORM } from './comment-parts.js';
import { noise, piece, serverRequest, write } from './net.js';
import { page, textOf } from './page.js';
import { toast } from './toast.js';
import { factsOf, handle, mount } from './wire.js';

/** Boxes whose submit button was already asked for. */
const warm = new WeakSet();

/** Text switches the submit button on; the classic build has no such button before. */
handle('input', 'editor', (element, { purpose }) => {
  const empty = textOf(element) === '';
  const box = element.closest(BOX);
  element.classList.toggle('ql-blank', empty);
  if (page.app === 'sdui') switchSubmit(box, empty);
  else void offerSubmit({ box, purpose, editor: element });
});

const SUBMIT_PART =
  '/flagship-web/rsc-action/actions/component?componentId=com.linkedin.sdui.generated.comments.dsl.impl.submitCommentButton';

function switchSubmit(box, empty) {
  if (!empty && !warm.has(box)) noise(SUBMIT_PART, 'POST');
  if (!empty) warm.add(box);
  box.querySelector('[componentkey$="commentButtonSection"] button').disabled = empty;
}

async function offerSubmit({ box, purpose, editor }) {
  const slot = box.querySelector('.comments-comment-box__submit-slot');
  if (textOf(editor) === '') return slot.replaceChildren();
  if (slot.childElementCount > 0 || warm.has(slot)) return;
  warm.add(slot);
  const html = await piece('submit-button', { purpose, target: factsOf(box).target });
  warm.delete(slot);
  if (textOf(editor) !== '') mount(slot, html, 'replace');
}

handle('submit', 'comment-form', (_element, _facts, event) => event.preventDefault());
handle('click', 'comment-submit', (element, facts) => submit(element, facts));

async function submit(button, { purpose, target }) {
  const box = button.closest(BOX);
  const editor = box.querySelector('[contenteditable]');
  const text = textOf(editor);
  button.disabled = true;
  if (page.app === 'sdui') noise(serverRequest('com.linkedin.sdui.requests.comments.courtesyReminder'), 'POST');
  const answer = await SENDS[purpose](target, text);
  button.disabled = false;
  if (!answer.ok) return toast(page.words.failed, 'error');
  SHOWS[purpose]({ box, editor, target, text, html: answer.html });
}

/** Replies go to the classic endpoint in both builds. */
const SENDS = {
  comment: (post, text) =>
    write(
      page.app === 'sdui'
        ? serverRequest('com.linkedin.sdui.comments.createComment')
        : `/voyager/api/voyagerSocialDashNormComments?${NORM}`,
      { post, text },
    ),
  reply: (parent, text) => write(`/voyager/api/voyagerSocialDashNormComments?${NORM}`, { parent, text }),
  edit: (comment, text) =>
    write(
      page.app === 'sdui'
        ? serverRequest('com.linkedin.sdui.comments.updateComment')
        : `/voyager/api/voyagerSocialDashNormComments/${encodeURIComponent(commentUrn(comment))}?${NORM}`,
      { comment, text },
    ),
};

const SHOWS = {
  comment: ({ box, editor, html }) => {
    clear(editor);
    const list =
      page.app === 'sdui'
        ? box.parentElement.nextElementSibling
        : box.closest('.feed-shared-update-v2__comments-container').querySelector('.scaffold-finite-scroll');
    mount(list, page.app === 'sdui' ? `<div data-display-contents="true">${html}</div>` : html, 'afterbegin');
  },
  reply: ({ box, target, html }) => {
    const comment = commentOf(target);
    const list = page.app === 'sdui' ? box.previousElementSibling : comment.querySelector('.comments-replies-list');
    mount(list, html);
    (box.closest('.comments-comment-box') ?? box).remove();
  },
  edit: ({ box, target, text }) => {
    const words = commentOf(target).querySelector(
      '[data-testid=expandable-text-box], .comments-comment-item__main-content',
    );
    words.textContent = text;
    (box.closest('.comments-comment-box') ?? box).remove();
  },
};

function clear(editor) {
  editor.innerHTML = '<p></p>';
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
