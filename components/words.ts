import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** The one way from a key to words that a member reads; the words live in `public/_locales`. */

export type WordKey = keyof typeof messages;

/** Keys that exist for one and for many: `<key>_one` and `<key>_other`. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The words of a key, with `$1`…`$9` filled in order. */
export function say(key: WordKey, ...substitutions: readonly string[]): string {
  // WXT types one overload per key; a union of keys fits none of them, though each key exists.
  const getMessage = browser.i18n.getMessage as (key: string, substitutions: readonly string[]) => string;
  return getMessage(key, substitutions);
}

/** The words of a key for a number, which fills `$1`; `$2`… are filled with the rest. */
export function sayCount(key: CountKey, count: number, ...substitutions: readonly string[]): string {
  const form = new Intl.PluralRules(say('words_locale')).select(count) === 'one' ? 'one' : 'other';
  // `CountKey` is made from the keys that end in `_other`; a test checks that each has its `_one`.
  return say(`${key}_${form}` as WordKey, formatNumber(count), ...substitutions);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** A number with at most so many decimals, one unless said otherwise. */
export function formatDecimal(value: number, digits: 1 | 2 = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A number with one decimal in any case, as LinkedIn's own score is shown in columns and sentences. */
export function formatTenths(value: number): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale(), options).format(value);
}

/** From one number to another, as `7–24`; one number where both round to the same. */
export function formatRange(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? from : say('pillar_range', from, to);
}

/** A share of 0–1 as a whole percentage. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A calendar day `YYYY-MM-DD`, as `Mon, Nov 23`. */
export function formatDay(day: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), options).format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day `YYYY-MM-DD` that may lie far back, as `Nov 23, 2026`. */
export function formatDate(day: string): string {
  const options = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), options).format(new Date(`${day}T00:00:00Z`));
}

/** A moment on the member's clock: day, month, year and time. */
export function formatMoment(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(parts);
}

/** The member's own variant of the language that the words are written in (`en-GB`), else that language. */
function locale(): string {
  const words = say('words_locale');
  return navigator.language.startsWith(words) ? navigator.language : words;
}
