import { readdirSync, readFileSync } from 'node:fs';

/** The words of a language, by their keys. */
export type Words = Readonly<Record<string, string>>;

const folder = 'public/_locales';

/** The languages of https://developer.chrome.com/docs/extensions/reference/api/i18n#locales (2026-11), by their folders. */
const known =
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'.split(
    ' ',
  );

const productNames = ['Four Pillars', 'LinkedIn', 'Sales Navigator', 'InMail', 'Social Selling Index'];

/** What shops and browsers take at most. */
const lengths: Readonly<Record<string, number>> = { extension_name: 75, extension_description: 132 };

export function localeFolders(): readonly string[] {
  return readdirSync(folder).toSorted();
}

export function readWords(locale: string): Words {
  const read: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(`${folder}/${locale}/messages.json`, 'utf8'),
  );
  return Object.fromEntries(Object.entries(read).map(([key, { message }]) => [key, message]));
}

/** What is wrong with the words of a language, beside those of English. */
export function localeFaults(locale: string, words: Words, english: Words): readonly string[] {
  if (!known.includes(locale)) return [`${locale} is no language of the store`];
  const tag = localeTag(locale);
  const wanted = wantedKeys(tag, english);
  const keys = Object.keys(words);
  return [
    ...(tag === words.words_locale ? [] : [`words_locale is not ${tag}`]),
    ...[...wanted.keys()].filter((key) => !keys.includes(key)).map((key) => `${key} is missing`),
    ...keys.filter((key) => !wanted.has(key)).map((key) => `${key} is one too many`),
    ...keys.flatMap((key) => messageFaults(key, words[key] ?? '', wanted.get(key))),
  ];
}

/** Every key that a language has, with the English words beside which its own stand. */
function wantedKeys(tag: string, english: Words): ReadonlyMap<string, readonly string[]> {
  const pairs = Object.entries(english).flatMap(([key, message]): readonly [string, readonly string[]][] => {
    const base = baseOf(key, english);
    if (base === undefined) return [[key, [message]]];
    if (!key.endsWith('_other')) return [];
    const few = [english[`${base}_one`] ?? '', message];
    return formsOf(tag).map((form) => [`${base}_${form}`, isNamed(form) ? few : [message]]);
  });
  return new Map(pairs);
}

/** The forms that whole numbers take in a language: those for millions alone fall back on `other`. */
export function formsOf(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set([...Array.from({ length: 1000 }, (_, count) => rules.select(count)), 'other'])];
}

/** The words may tell the number themselves, as "one day". */
function isNamed(form: string): boolean {
  return ['zero', 'one', 'two'].includes(form);
}

/** The key without the form of its number, where it has forms. */
export function baseOf(key: string, english: Words): string | undefined {
  const [, base] = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
  return base !== undefined && `${base}_other` in english ? base : undefined;
}

function messageFaults(key: string, message: string, english: readonly string[] = []): readonly string[] {
  const faults: Readonly<Record<string, boolean>> = {
    'is empty': message.trim() === '',
    'begins or ends with a space': message !== message.trim(),
    'is too long': message.length > (lengths[key] ?? Number.POSITIVE_INFINITY),
    'has a stray $': /\$(?![1-9])/.test(message.replaceAll('$$', '')),
    // Browsers take `$1$` for the name of a placeholder, and refuse the whole extension.
    'has two places without anything between': /\$[\w@]+\$/.test(message),
    'has other places': english.length > 0 && !english.some((one) => placesOf(one, key) === placesOf(message, key)),
    'does not say a product name': english.length > 0 && !english.some((one) => namesIn(one).every(isIn(message))),
    'writes LinkedIn in another way': (message.match(/linked ?in(?!\.com)/gi) ?? []).some(
      (name) => name !== 'LinkedIn',
    ),
  };
  return Object.keys(faults).flatMap((fault) => (faults[fault] ? [`${key} ${fault}`] : []));
}

/** A form for one number may leave its `$1` out. */
function placesOf(message: string, key: string): string {
  const places = [...new Set(message.match(/\$[1-9]/g))].toSorted();
  return places.filter((place) => place !== '$1' || !isNamed(key.replace(/.*_/, ''))).join(' ');
}

function namesIn(message: string): readonly string[] {
  return productNames.filter((name) => message.includes(name));
}

function isIn(message: string): (name: string) => boolean {
  return (name) => message.includes(name);
}

/** `pt_BR` as dates and plurals know it. */
function localeTag(locale: string): string {
  return locale.replace('_', '-');
}
