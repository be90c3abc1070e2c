// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyed } from '@/lib/linkedin/hooks';
import type { Input } from '@/lib/sensing/inputs';
import { reactions } from '@/lib/sensing/reactions';
import { said } from '@/tests/fixtures/linkedin/words';

function here(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[here]') as Element; // Each piece has one.
}

const toggle = (label: string, shown: string) =>
  `<button here aria-label="${label}"><svg aria-hidden="true"></svg><span><span>${shown}</span></span></button>`;

/** In a comment, the label is a text for those who cannot see. */
const inComment = (label: string, shown: string) =>
  `<p role="button" here><span class="x">${label}</span><span aria-hidden="true">${shown}</span></p>`;

describe('the member has reacted', () => {
  it.each([
    ['names it as its text does', toggle('Reaction button state: Like', 'Like'), true],
    ['names another one', toggle('Reaction button state: Celebrate', 'Celebrate'), true],
    ['names it in another language', toggle('Status der Reaktionsschaltfläche: Gefällt mir', 'Gefällt mir'), true],
    ['names it in other capitals', toggle('État du bouton de réaction : J’aime', 'j’aime'), true],
    ['is in a comment', inComment('Reaction button state: Love', 'Love'), true],
  ])('where the button %s', (_, html, isReacted) => {
    expect(reactions.isReacted(here(html))).toBe(isReacted);
  });

  it.each([
    ['says that there is none', toggle('Reaction button state: no reaction', 'Like')],
    ['says so in a comment', inComment('Reaction button state: no reaction', 'Like')],
    ['shows a number alone', toggle('Reaction button state: no reaction, 1,167', '1,167')],
    ['says the same as it shows', toggle('Like', 'Like')],
    ['has no label', '<button here><span>Like</span></button>'],
    ['shows nothing', toggle('Reaction button state: Like', '')],
  ])('not where the button %s', (_, html) => {
    expect(reactions.isReacted(here(html))).toBe(false);
  });

  it.each(said.filter(({ unreacted }) => unreacted.length > 0))('not where it says "none" in $in', ({ unreacted }) => {
    for (const label of unreacted) {
      const last = label.split(/[\s:：]/).at(-1) ?? '';
      expect(reactions.isReacted(here(toggle(label, last)))).toBe(false);
    }
  });
});

describe('a choice of the menu is doubtful', () => {
  const post = (name: string, label: string) =>
    `<div data-urn="urn:li:activity:${name}"><button aria-label="${label}" id="${name}">x</button></div>`;
  const none = 'Xyz: abc';

  type Labels = readonly [before: string, after: string];

  function choose([before, after]: Labels, facts: Partial<Input> = {}, more = [none, none]): boolean | undefined {
    document.body.innerHTML = `${post('a', before)}${more.map((label, n) => post(`b${n}`, label)).join('')}<i></i>`;
    const [container] = document.querySelectorAll(keyed);
    const input = { container, element: document.querySelector('i'), ...facts } as unknown as Input; // As it needs.
    const doubt = reactions.prepareDoubt(input, keyed);
    document.querySelector('#a')?.setAttribute('aria-label', after);
    return doubt?.();
  }

  it.each([
    ['another kind stood there before', ['Xyz: def', 'Xyz: ghi'], true],
    ['the post was like others', [none, 'Xyz: ghi'], false],
    ['it said that there was none', ['State: no reaction', 'State: Love'], false],
    ['nothing changed', ['Xyz: def', 'Xyz: def'], false],
  ] as const)('by what changes: %s', (_, labels, isDoubtful) => {
    expect(choose(labels)).toBe(isDoubtful);
  });

  it.each([
    ['ends with the name of a choice', ['Durum: Beğen', 'Durum: Kutla'], true],
    ['ends with none of them', ['Durum: abc', 'Durum: Kutla'], false],
  ] as const)('alone on a page, where the label %s', (_, labels, isDoubtful) => {
    const choices = '<p><button aria-label="Beğen"></button><button aria-label="Kutla" id="chosen"></button></p>';
    document.body.innerHTML = `${post('a', labels[0])}${choices}`;
    const [container] = document.querySelectorAll(keyed);
    const input = { container, element: document.querySelector('#chosen') } as unknown as Input; // As it needs.
    const doubt = reactions.prepareDoubt(input, keyed);
    document.querySelector('#a')?.setAttribute('aria-label', labels[1]);
    expect(doubt?.()).toBe(isDoubtful);
  });

  it('not among two posts, which tell too little', () => {
    expect(choose(['Xyz: def', 'Xyz: ghi'], {}, [none])).toBe(false);
  });

  it.each([
    ['the control is known', { control: 'reaction' }],
    ['the state before is known', { reacted: false }],
    ['it is about no post', { container: undefined }],
  ] as const)('never when %s', (_, facts) => {
    expect(choose(['Xyz: def', 'Xyz: ghi'], facts)).toBeUndefined();
  });
});
