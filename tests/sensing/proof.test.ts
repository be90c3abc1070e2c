// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stateOf } from '@/lib/sensing/dom';
import type { Input } from '@/lib/sensing/inputs';
import { hasChanged, isRefused } from '@/lib/sensing/proof';

const get = (selector: string) => document.querySelector(selector) as HTMLElement; // Each page here has it.

/** An input on `#used`, with only what the proofs look at. */
function input(facts: Partial<Input> = {}): Input {
  const element = get('#used');
  return { element, state: stateOf(element), text: '', reply: false, inmail: false, ...facts } as unknown as Input;
}

const button = '<button id="used" aria-label="Send">Send</button>';
const editor = '<div id="editor" contenteditable="true">Tea</div>';
beforeEach(() => {
  // Nothing is laid out here: rendered is what is not marked as hidden.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
});

describe('what was used has changed', () => {
  beforeEach(() => {
    document.body.innerHTML = button;
  });

  it.each([
    ['another label', () => get('#used').setAttribute('aria-label', 'Sent'), true],
    ['another key', () => get('#used').setAttribute('componentkey', 'x_pending'), true],
    ['another pressed state', () => get('#used').setAttribute('aria-pressed', 'true'), true],
    ['another text', () => get('#used').replaceChildren('Sent'), true],
    ['another class', () => get('#used').setAttribute('class', 'x'), false],
    ['nothing else', () => {}, false],
    ['no place on the page any more', () => get('#used').remove(), false],
  ])('when it has %s', (_, change, isChanged) => {
    const before = input();
    change();
    expect(hasChanged(before)).toBe(isChanged);
  });
});

describe('LinkedIn says that it did not happen', () => {
  const toast = (type: string) => `<div class="x" role="alert" data-test-artdeco-toast-item-type="${type}">Told</div>`;
  const plain = '<div role="alert">Told</div>';

  function refused(told: string, change = () => {}, facts: () => Partial<Input> = () => ({})): boolean {
    document.body.innerHTML = `${button}${editor}`;
    const before = input(facts());
    document.body.insertAdjacentHTML('beforeend', told);
    change();
    return isRefused(before);
  }
  const relabel = () => get('#used').setAttribute('aria-label', 'Sent');
  const withText = () => ({ editor: get('#editor'), text: 'Tea' });

  it.each([
    ['an error, whatever else', () => refused(toast('error'), relabel)],
    ['an alert while all is as before', () => refused(plain)],
    ['a message of success while all is as before', () => refused(toast('success'))],
    ['an alert while the text still stands there', () => refused(plain, () => {}, withText)],
  ])('by %s', (_, isSo) => {
    expect(isSo()).toBe(true);
  });

  it.each([
    ['there is no alert', () => refused('')],
    ['the alert is empty', () => refused('<div role="alert"> </div>')],
    ['the alert is hidden', () => refused('<div role="alert" hidden>Told</div>')],
    ['what was used says something else', () => refused(plain, relabel)],
    ['what was used is gone', () => refused(plain, () => get('#used').remove())],
    ['what was used is hidden', () => refused(plain, () => get('#used').setAttribute('hidden', ''))],
    ['the editor is empty', () => refused(plain, () => get('#editor').replaceChildren(), withText)],
  ])('not when %s', (_, isSo) => {
    expect(isSo()).toBe(false);
  });

  it('by an error alone, when something else was used in between', () => {
    const told = (alert: string) => {
      document.body.innerHTML = `${button}${alert}`;
      return isRefused(input(), false);
    };
    expect([told(plain), told(toast('success')), told(toast('error'))]).toEqual([false, false, true]);
  });

  it('not by an error that may be that of a later input', () => {
    document.body.innerHTML = `${button}${toast('error')}`;
    expect(isRefused(input(), false, false)).toBe(false);
  });
});
