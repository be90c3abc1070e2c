// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stateOf } from '@/lib/sensing/dom';
import type { Input } from '@/lib/sensing/inputs';
import { prepareProof as prepare } from '@/lib/sensing/proof';
import { reactions } from '@/lib/sensing/reactions';
import type { TopPart } from '@/lib/sensing/top-part';

/** Of the top frame, only what proofs ask. */
const prepareProof = (one: Input) => prepare(one, reactions as unknown as TopPart);

const get = (selector: string) => document.querySelector(selector) as HTMLElement; // Each page here has it.

/** An input on `#used`, with only what the proofs look at. */
function input(facts: Partial<Input> = {}): Input {
  const element = get('#used');
  return { element, state: stateOf(element), text: '', reply: false, inmail: false, ...facts } as unknown as Input;
}

const button = '<button id="used" aria-label="Send">Send</button>';
const editor = '<div id="editor" contenteditable="true">Tea</div>';
const comment = (id: number, more = '') =>
  `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,${id})">${more}</div>`;

describe('the page proves a text that was sent', () => {
  function sent(facts: Partial<Input>, change: () => void, page = `${comment(1)}${editor}${button}`) {
    document.body.innerHTML = page;
    const proof = prepareProof(input({ control: 'comment', editor: get('#editor'), text: 'Tea', ...facts }));
    change();
    return proof?.();
  }
  const clear = () => get('#editor').replaceChildren();
  const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
  const both = () => {
    clear();
    add(comment(2));
  };

  it.each([
    ['a comment', {}, { kind: 'comment', thread: undefined }],
    ['a reply', { reply: true }, { kind: 'reply', thread: undefined }],
    ['a message', { control: 'message', thread: '2-a' }, { kind: 'message', thread: '2-a' }],
    ['an InMail', { control: 'message', inmail: true }, { kind: 'inmail', thread: undefined }],
  ] as const)('by a new item and an empty editor: %s', (_, facts, deed) => {
    expect(sent(facts, both)).toEqual(deed);
  });

  it.each([
    ['the text still stands there', () => add(comment(2))],
    ['nothing was added', clear],
    [
      'the same comment was drawn anew',
      () => {
        clear();
        add(comment(1));
      },
    ],
    [
      'somebody else’s message came in',
      () => {
        clear();
        add('<li class="msg-s-event-listitem msg-s-event-listitem--other"></li>');
      },
    ],
  ])('not when %s', (_, change) => {
    expect(sent({}, change)).toBeUndefined();
  });

  it('not without a text, and not without an editor', () => {
    document.body.innerHTML = `${button}${editor}`;
    expect(prepareProof(input({ control: 'comment', editor: get('#editor') }))).toBeUndefined();
    expect(prepareProof(input({ control: 'comment', text: 'Tea' }))).toBeUndefined();
  });

  it.each([undefined, 'post', 'invite', 'follow', ':other'] as const)(
    'not of a control that sends none: %s',
    (control) => {
      expect(sent({ control }, both)).toBeUndefined();
    },
  );
});

describe('the page proves a reaction', () => {
  const [none, some] = ['Xyz: none', 'Xyz: Love'];
  const target = 'urn:li:activity:1';

  function reacted(before: string, after: string, facts: Partial<Input> = {}) {
    const others = `<button aria-label="${none}"></button>`.repeat(3);
    document.body.innerHTML = `<button id="used" aria-label="${before}">x</button>${others}`;
    const proof = prepareProof(input({ control: 'reaction:toggle', target, ...facts }));
    get('#used').setAttribute('aria-label', after);
    return proof?.();
  }

  it('by words where it stands alone', () => {
    const [off, on] = ['Reaction button state: no reaction', 'Reaction button state: Like'];
    expect(reacted(off, on)).toEqual({ kind: 'reaction', undo: false, target });
    expect(reacted(on, off)).toEqual({ kind: 'reaction', undo: true, target });
  });

  it('by a button that says something else', () => {
    expect(reacted(none, some, { reacted: false })).toEqual({ kind: 'reaction', undo: false, target });
    expect(reacted(some, none, { reacted: true })).toEqual({ kind: 'reaction', undo: true, target });
    // Whatever other buttons say.
    expect(reacted(some, none, { reacted: false })).toEqual({ kind: 'reaction', undo: false, target });
  });

  it('by the label that more buttons show, where the button did not say it', () => {
    expect(reacted(none, some)).toEqual({ kind: 'reaction', undo: false, target });
    expect(reacted(some, none)).toEqual({ kind: 'reaction', undo: true, target });
  });

  it('not by a button that says the same', () => {
    expect(reacted(none, none, { reacted: false })).toBeUndefined();
  });
});
