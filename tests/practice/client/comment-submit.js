// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { commentUrn, NORM } from './comment-parts.js';
import { noise, piece, serverRequest, write } from './net.js';
import { page, textOf } from './page.js';
import { toast } from './toast.js';
import { around, controls, factsOf, handle, mount } from './wire.js';

/** Boxes whose submit button was already asked for. */
const warm = new WeakSet();

/** Text switches the submit button on; the classic build has no such button before. */
handle('input', 'editor', (element, { purpose }) => {
  const empty = textOf(element) === '';
  const box = around(element, 'comment-box');
  element.classList.toggle('ql-blank', empty);
  if (page.app === 'sdui') switchSubmit(box, empty);
  else void offerSubmit({ box, purpose, editor: element });
});

const SUBMIT_PART =
  '/flagship-web/rsc-action/actions/component?componentId=com.linkedin.sdui.generated.comments.dsl.impl.submitCommentButton';

function switchSubmit(box, empty) {
  if (!empty && !warm.has(box)) noise(SUBMIT_PART, 'POST');
  if (!empty) warm.add(box);
  submitOf(box).disabled = empty;
}

function submitOf(box) {
  return controls('comment-submit', factsOf(box)).find((button) => box.contains(button));
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
  const box = around(button, 'comment-box');
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
  comment: ({ editor, target, html }) => {
    clear(editor);
    const [list] = controls('comment-list', { post: target });
    mount(list, page.app === 'sdui' ? `<div data-display-contents="true">${html}</div>` : html, 'afterbegin');
  },
  reply: ({ box, target, html }) => {
    const [list] = controls('reply-list', { comment: target });
    mount(list, html);
    box.remove();
  },
  edit: ({ box, target, text }) => {
    const [words] = controls('comment-text', { comment: target });
    words.textContent = text;
    box.remove();
  },
};

function clear(editor) {
  editor.innerHTML = '<p></p>';
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
