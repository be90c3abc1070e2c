import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseOf, formsOf, localeFaults, localeFolders, readWords } from '@/tests/support/locale-faults';

const english = readWords('en');

/** Our own source, in which keys are named and words are put together. */
const sources = [
  'wxt.config.ts',
  ...['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
]
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Keys that are named as they are, and patterns of those that are put together, as `kind_${kind}`. */
const text = sources.map((source) => source.text).join('\n');
const named = new Set(text.match(/(?<=['"])[a-z0-9_]+(?=['"])|(?<=__MSG_)\w+?(?=__)/g));
const built = [...text.matchAll(/`([a-z]+_[a-z_]*)\$\{[^`]*\}(_[a-z_]+)?`/g)].map(
  ([, start, end = '']) => new RegExp(`^${start}\\w*${end}$`),
);

function isUsed(key: string): boolean {
  const base = baseOf(key, english) ?? key;
  return named.has(base) || built.some((pattern) => pattern.test(base));
}

/** Texts that the code joins: another language may want another order, another sign or no space. */
const joins: readonly RegExp[] = [
  /`[^`]*\$\{say(?:Count)?\(/,
  /\bsay(?:Count)?\([^()]*\) \+|\+ say(?:Count)?\(/,
  /\{say(?:Count)?\([^{}\n]*\)\}[.,:;!?]/,
  /<\/(?:a|ExternalLink)>[.,:!?]/,
];

function isJoined(code: string): boolean {
  return joins.some((join) => join.test(code));
}

describe('the words', () => {
  it.each(localeFolders())('of %s are whole, and fit the English ones', (locale) => {
    expect(localeFaults(locale, readWords(locale), english)).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(english).length).toBeGreaterThan(1000);
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('kind_post')).toBe(true);
    expect(isUsed('nobody_says_this')).toBe(false);
  });

  it('have keys that browsers accept', () => {
    expect(Object.keys(english).filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('are never joined by the code', () => {
    expect(sources.filter((source) => isJoined(source.text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the guard', () => {
  const words = {
    words_locale: 'en',
    greeting: 'LinkedIn for $1',
    days_one: '$1 day to $2',
    days_other: '$1 days to $2',
  };
  const polish = {
    words_locale: 'pl',
    greeting: '$1 na LinkedIn',
    days_one: 'jeden dzień do $2',
    days_few: '$1 dni do $2',
    days_many: '$1 dni do $2',
    days_other: '$1 dnia do $2',
  };
  const { days_few: few, ...fewer } = polish;

  it('is content with words that fit', () => {
    expect(localeFaults('pl', polish, words)).toEqual([]);
    expect(few).toBe(polish.days_many);
  });

  it.each([
    ['days_few is missing', fewer],
    ['days_two is one too many', { ...polish, days_two: '$1 dni do $2' }],
    ['farewell is one too many', { ...polish, farewell: 'Do widzenia' }],
    ['greeting is empty', { ...polish, greeting: '' }],
    ['greeting begins or ends with a space', { ...polish, greeting: '$1 na LinkedIn ' }],
    ['greeting has a stray $', { ...polish, greeting: '$1 na LinkedIn za 5 $' }],
    ['days_few has two places without anything between', { ...polish, days_few: '$1$2' }],
    ['greeting has other places', { ...polish, greeting: '$2 na LinkedIn' }],
    ['days_one has other places', { ...polish, days_one: 'jeden dzień' }],
    ['days_many has other places', { ...polish, days_many: 'dni do $2' }],
    ['greeting does not say a product name', { ...polish, greeting: '$1 tam' }],
    ['greeting writes LinkedIn in another way', { ...polish, greeting: '$1 na LinkedIn i Linkedin' }],
    ['words_locale is not pl', { ...polish, words_locale: 'en' }],
  ])('finds that %s', (fault, faulty) => {
    expect(localeFaults('pl', faulty, words)).toContain(fault);
  });

  it('finds a folder that no store knows, and words that are too long for it', () => {
    expect(localeFaults('pl_XX', polish, words)).toEqual(['pl_XX is no language of the store']);
    const long = { ...polish, extension_name: 'a'.repeat(76) };
    expect(localeFaults('pl', long, { ...words, extension_name: 'a' })).toEqual(['extension_name is too long']);
  });

  it.each([['`a $', '{say()}`'].join(''), "say('a') + b", 'a + sayCount()', "{say('a')}:", '{word}</a>.'])(
    'finds %s',
    (code) => {
      expect(isJoined(code)).toBe(true);
    },
  );

  it.each([
    ['ja', ['other']],
    ['es', ['one', 'other']],
    ['pl', ['many', 'one', 'few', 'other']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ])('knows the forms of %s', (tag, forms) => {
    expect(formsOf(tag).toSorted()).toEqual(forms.toSorted());
  });
});
