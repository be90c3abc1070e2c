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
    ['says so', '<button here aria-label="Following Mira">x</button>', true],
    ['says so in its text', '<button here>Gefolgt</button>', true],
    ['says that it was asked', '<button here>En attente</button>', true],
    ['is in a menu and says so', '<div role="menuitem"><p here>Unfollow</p></div>', true],
    ['says what nobody knows', '<button here aria-label="Follow Mira">Follow</button>', undefined],
  ])('by what it is: it %s', (_, html, on) => {
    expect(switches.readChoice(here(html)).on).toBe(on);
  });

  it('by its state before its words, by its key before these, and by its words before its icon', () => {
    const icon = `<svg id="add-small"></svg>`;
    expect(switches.readChoice(here(`<button here aria-label="Following">${icon}x</button>`)).on).toBe(true);
    expect(switches.readChoice(here(`<button here aria-pressed="true">${icon}Follow</button>`)).on).toBe(true);
    expect(switches.readChoice(here(`<button here ${key('following')}>${icon}x</button>`)).on).toBe(true);
    expect(switches.readChoice(here(`<button here ${key('follow')}>Following</button>`)).on).toBe(false);
  });
});

describe('a switch looks as if it were off', () => {
  it.each([
    ['has a plus', '<button here><svg id="add-small"></svg>x</button>', true],
    ['has a classic plus', '<button here><li-icon type="plus"></li-icon>x</button>', true],
    ['is in a menu', '<div role="menuitem"><p here>Xyz</p></div>', true],
    ['is in a classic menu', '<div class="artdeco-dropdown__item" here>Xyz</div>', true],
    ['has a tick', '<button here><svg id="check-small"></svg>x</button>', false],
    ['has neither', '<button here aria-label="Xyz">x</button>', false],
  ])('where it %s', (_, html, seemsOff) => {
    expect(switches.readChoice(here(html)).seemsOff).toBe(seemsOff);
  });

  it('without being off for certain', () => {
    expect(switches.readChoice(here('<button here><svg id="add-small"></svg>x</button>')).on).toBeUndefined();
    expect(switches.readChoice(here('<div role="menuitem" here>Xyz</div>')).on).toBeUndefined();
  });
});

const label = (text: string) => `<button here aria-label="${text}"></button>`;
const state = (text: string) => stateOf(here(label(text)));

/** What a button says first and later, and what that means. */
type Change = readonly [before: string, later: string, isOn: boolean];

describe('somebody is followed', () => {
  const changes: readonly Change[] = [
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
  ];

  it.each(changes)('by the words of the button: %s, then %s', (before, later, isOn) => {
    const was = state(before);
    expect(switches.wasSwitched(here(label(later)), was, true)).toBe(isOn);
  });

  it('is not known as long as the button says the same', () => {
    expect(switches.wasSwitched(here(label('Follow Mira')), state('Follow Mira'), true)).toBeUndefined();
  });

  it.each([
    '<dialog open><button here>Xyzzing, abc</button></dialog>',
    '<div role="alertdialog"><button here>Following, abc</button></div>',
  ])('never by a dialog, which asks once more before it ends: %s', (html) => {
    expect(switches.wasSwitched(here(html), 'x y z', true)).toBe(false);
  });
});

describe('a skill or a group', () => {
  const changes: readonly Change[] = [
    ['Xyz Tea', 'Xyzzed, abc to unxyz Tea', true],
    ['Xyzzed Tea', 'Xyz Tea', true], // The ending of a word.
    ['Xyzzed, abc to unxyz Tea', 'Xyz Tea', false],
  ];

  it.each(changes)('is switched on unless the button says much less: %s, then %s', (before, later, isOn) => {
    const was = state(before);
    expect(switches.wasSwitched(here(label(later)), was, false)).toBe(isOn);
  });

  it('is not known as long as the button says the same', () => {
    expect(switches.wasSwitched(here(label('Xyz')), state('Xyz'), false)).toBeUndefined();
  });

  it('is switched on in a dialog as well', () => {
    expect(
      switches.wasSwitched(here('<dialog open><button here aria-label="Xyzzed"></button></dialog>'), 'x', false),
    ).toBe(true);
  });
});
