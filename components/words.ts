import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** The one way from a key to words that a member reads; the words live in `public/_locales`. */

export type WordKey = keyof typeof messages;

/** Keys that exist in each of a language's forms for numbers: `<key>_one`, `<key>_few`, … and always `<key>_other`. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The words of a key, with `$1`…`$9` filled in order. */
export function say(key: WordKey, ...substitutions: readonly string[]): string {
  // WXT types one overload per key; a union of keys fits none of them, though each key exists.
  const getMessage = browser.i18n.getMessage as (key: string, substitutions: readonly string[]) => string;
  return getMessage(key, substitutions);
}

/** Whole sentences one after the other: not every language puts a space between them. */
export function saySentences(first: string, ...rest: readonly string[]): string {
  return rest.reduce((text, sentence) => say('two_sentences', text, sentence), first);
}

/** A format of each language, made once: that costs a hundred times as much as using it, and a page uses it a thousand times. */
export function perLocale<Format>(make: (locale: string) => Format, localeOf = locale): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const name = localeOf();
    const format = made.get(name) ?? make(name);
    made.set(name, format);
    return format;
  };
}

/** As numbers are shown, so their words follow. */
const whole = { maximumFractionDigits: 0 } as const;
const plurals = perLocale((words) => new Intl.PluralRules(words, whole), wordsLocale);
const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const numbers = perLocale((name) => new Intl.NumberFormat(name, whole));
const decimals = {
  1: perLocale((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 1 })),
  2: perLocale((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 2 })),
} as const;
const exactTenths = perLocale((name) => new Intl.NumberFormat(name, tenths));
const shares = perLocale((name) => new Intl.NumberFormat(name, { style: 'percent', maximumFractionDigits: 0 }));
const shortDay = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const days = perLocale((name) => new Intl.DateTimeFormat(name, shortDay));
const dates = perLocale((name) => new Intl.DateTimeFormat(name, { dateStyle: 'medium', timeZone: 'UTC' }));
const moments = perLocale((name) => new Intl.DateTimeFormat(name, { dateStyle: 'medium', timeStyle: 'short' }));
const lists = perLocale((name) => new Intl.ListFormat(name, { type: 'conjunction', style: 'narrow' }));

/** The words of a key for a number, which fills `$1`; `$2`… are filled with the rest. */
export function sayCount(key: CountKey, count: number, ...substitutions: readonly string[]): string {
  const words = [formatNumber(count), ...substitutions];
  // Each language has the forms that its own numbers take, and a test checks it; those for millions fall back.
  return say(`${key}_${plurals().select(count)}` as WordKey, ...words) || say(`${key}_other` as WordKey, ...words);
}

export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A number with at most so many decimals, one unless said otherwise. */
export function formatDecimal(value: number, digits: 1 | 2 = 1): string {
  return decimals[digits]().format(value);
}

/** A number with one decimal in any case, as LinkedIn's own score is shown in columns and sentences. */
export function formatTenths(value: number): string {
  return exactTenths().format(value);
}

/** From one number to another, as `7–24`; one number where both round to the same. */
export function formatRange(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? from : say('pillar_range', from, to);
}

/** A share of 0–1 as a whole percentage. */
export function formatShare(share: number): string {
  return shares().format(share);
}

/** A calendar day `YYYY-MM-DD`, as `Mon, Nov 23`. */
export function formatDay(day: string): string {
  return days().format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day `YYYY-MM-DD` that may lie far back, as `Nov 23, 2026`. */
export function formatDate(day: string): string {
  return dates().format(new Date(`${day}T00:00:00Z`));
}

/** A moment on the member's clock: day, month, year and time. */
export function formatMoment(at: number): string {
  return moments().format(new Date(at));
}

export function formatList(parts: readonly string[]): string {
  return lists().format(parts);
}

/** The member's own variant of the language that the words are written in (`en-GB`), else that language. */
function locale(): string {
  const words = wordsLocale();
  return navigator.language.startsWith(words) ? navigator.language : words;
}

/** The language that the words are written in; the browser has one while a page lives. */
function wordsLocale(): string {
  return say('words_locale');
}
