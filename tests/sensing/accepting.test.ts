// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { switches } from '@/lib/sensing/switch';
import { said } from '@/tests/fixtures/linkedin/words';

const person = '<a href="/in/mira-example/">Mira</a>';

/** An invitation in the list: first the button that ignores, then the one that accepts. */
const inList = (labels: readonly string[], of = person) =>
  `<div role="listitem" componentkey="urn:li:invitation:71">${of}<p>wants to connect</p>
    <div>${labels.map((label) => `<div><button aria-label="${label}">${label}</button></div>`).join('')}</div></div>`;

/** One on a profile: first the button that accepts, then the one that ignores, then a menu without a label. */
const onProfile = (labels: readonly string[]) =>
  `<main><div>${labels.map((label) => `<button aria-label="${label}"></button>`).join('')}
    <button aria-expanded="false">x</button></div></main>`;

/** What each labelled button is taken for, in its order. */
function accepting(html: string): readonly boolean[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('[aria-label]')].map((button) => switches.readChoice(button).accepting);
}

const worded = said
  .filter(({ accept, ignore }) => accept.length > 0 && ignore.length > 0)
  .map((language) => ({
    locale: language.in,
    accept: language.accept.at(-1) ?? '',
    ignore: language.ignore.at(-1) ?? '',
  }));

describe('an invitation is accepted', () => {
  it.each(worded)('by the word in $locale, wherever it stands', ({ accept, ignore }) => {
    expect(accepting(inList([ignore, accept]))).toEqual([false, true]);
    expect(accepting(inList([accept, ignore]))).toEqual([true, false]);
    expect(accepting(onProfile([accept, ignore]))).toEqual([true, false]);
    expect(accepting(onProfile([ignore, accept]))).toEqual([false, true]);
  });

  it('by its order in the list where no word is known', () => {
    expect(accepting(inList(['Xyz Mira', 'Abc Mira']))).toEqual([false, true]);
  });

  it('by its order on a profile where no word is known', () => {
    expect(accepting(onProfile(['Xyz Mira', 'Abc Mira']))).toEqual([true, false]);
  });

  it('by its order where both say a word that means it', () => {
    expect(accepting(inList(['Accept not', 'Accept']))).toEqual([false, true]);
    expect(accepting(onProfile(['Accept', 'Accept not']))).toEqual([true, false]);
  });

  it('by a link as well', () => {
    const html = inList(['Ignore Mira']).replace('</button></div>', '</button><a aria-label="Accept Mira">x</a></div>');
    expect(accepting(html)).toEqual([false, true]);
  });

  it('in one row of many', () => {
    const rows = [inList(['Xyz Mira', 'Abc Mira']), inList(['Xyz Ilan', 'Abc Ilan'])];
    expect(accepting(rows.join(''))).toEqual([false, true, false, true]);
  });

  it('never by something without a label', () => {
    document.body.innerHTML = '<li><button id="accept">Accept</button></li>';
    const button = document.querySelector('#accept') as Element; // It was just put there.
    expect(switches.readChoice(button).accepting).toBe(false);
  });
});

describe('an invitation is not that of a person', () => {
  const forPage = (html: string) => {
    document.body.innerHTML = html;
    return [...document.querySelectorAll('[aria-label]')].map((button) => switches.readChoice(button).forPage);
  };

  it.each(['company', 'school', 'showcase', 'newsletters', 'events', 'groups'])(
    'where its row leads to %s',
    (place) => {
      const page = `<a href="https://www.linkedin.com/${place}/71/">x</a>`;
      expect(forPage(inList(['Ignore', 'Accept'], page))).toEqual([true, true]);
      expect(forPage(`<ul><li>${onProfile(['Accept', 'Ignore'])}${page}</li></ul>`)).toEqual([true, true]);
    },
  );

  it('where its own row says so, not another one', () => {
    const page = inList(['Accept'], '<a href="/company/example/">x</a>');
    expect(forPage(page + inList(['Accept']))).toEqual([true, false]);
    expect(forPage(`<a href="/company/example/">x</a>${onProfile(['Accept'])}`)).toEqual([false]);
  });
});
