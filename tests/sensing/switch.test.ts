// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stateOf } from '@/lib/sensing/dom';
import { switches } from '@/lib/sensing/switch';

function here(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[here]') as Element; // Each piece has one.
}

const key = (end: string) => `componentkey="FollowButtonState:urn:li:member:1_${end}"`;

describe('a switch is on', () => {
  it.each([
    ['is pressed', '<button here aria-pressed="true">x</button>', true],
    ['is not pressed', '<button here aria-pressed="false">Following</button>', false],
    ['is checked', '<div here role="menuitemcheckbox" aria-checked="true">x</div>', true],
    ['is not checked', '<div here role="menuitemcheckbox" aria-checked="false">x</div>', false],
    ['has the key of what is on', `<button here ${key('following')}>x</button>`, true],
    ['has the key of what is off', `<button here ${key('follow')}>x</button>`, false],
    ['has the key of what is asked', '<a here componentkey="x_pending">x</a>', true],
    ['has a tick', '<button here><svg id="check-small"></svg>x</button>', true],
    ['has a clock', '<button here><svg id="clock-small"></svg>x</button>', true],
    ['has a plus', '<button here><svg id="add-small"></svg>x</button>', false],
    ['has a classic plus', '<button here><li-icon type="plus"></li-icon>x</button>', false],
    ['says so', '<button here aria-label="Following Mira">x</button>', true],
    ['says so in its text', '<button here>Gefolgt</button>', true],
    ['says that it was asked', '<button here>En attente</button>', true],
    ['is in a menu and says nothing else', '<div role="menuitem" here>Follow</div>', false],
    ['is in a menu and says so', '<div role="menuitem"><p here>Unfollow</p></div>', true],
    ['is in a classic menu', '<div class="artdeco-dropdown__item" here>Folgen</div>', false],
    ['says what nobody knows', '<button here aria-label="Follow Mira">Follow</button>', undefined],
  ])('by what it is: it %s', (_, html, on) => {
    expect(switches.readChoice(here(html)).on).toBe(on);
  });

  it('by its state before its words, and by its key before its icon', () => {
    const icon = `<svg id="add-small"></svg>`;
    expect(switches.readChoice(here(`<button here aria-pressed="true">${icon}Follow</button>`)).on).toBe(true);
    expect(switches.readChoice(here(`<button here ${key('following')}>${icon}x</button>`)).on).toBe(true);
    expect(switches.readChoice(here(`<button here ${key('follow')}>Following</button>`)).on).toBe(false);
  });
});

describe('a switch was switched on', () => {
  const after = (before: string, html: string) => switches.wasSwitchedOn(here(html), before);
  const label = (text: string) => `<button here aria-label="${text}"></button>`;
  const state = (text: string) => stateOf(here(label(text)));

  it.each([
    ['Follow Mira', 'Following, click to unfollow Mira', true],
    ['Following, click to unfollow Mira', 'Follow Mira', false],
    ['Mira folgen', 'Gefolgt, klicken, um Mira nicht mehr zu folgen', true],
    ['フォロー', 'フォロー中', true],
    ['フォロー中', 'フォロー', false],
    // In words that nobody knows, what is on says more.
    ['Xyz Mira', 'Xyzzing, abc to unxyz Mira', true],
    ['Xyzzing, abc to unxyz Mira', 'Xyz Mira', false],
    // What is known stands above the length.
    ['Follow Mira Example of Somewhere', 'Following', true],
    ['Following', 'Follow Mira Example of Somewhere', false],
  ])('by its words: %s, then %s', (before, later, isOn) => {
    expect(after(state(before), label(later))).toBe(isOn);
  });

  it('is not known as long as it says the same', () => {
    expect(after(state('Follow Mira'), label('Follow Mira'))).toBeUndefined();
  });

  it.each([
    '<dialog open><button here>Xyzzing, abc</button></dialog>',
    '<div role="alertdialog"><button here>x</button></div>',
  ])('never in a dialog, which asks once more before something ends: %s', (html) => {
    expect(after('x y z', html)).toBe(false);
    expect(switches.wasSwitchedOn(here(html), stateOf(here(html)))).toBe(false);
  });
});
