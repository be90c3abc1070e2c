/** Numbers as LinkedIn writes them, in whatever digits, groups and direction the interface has. */

/** Arabic, Persian, Devanagari and Bengali digits; the two Indic rows begin at a code that ends in 6. */
const foreignDigits = /[٠-٩۰-۹०-९০-৯]/g;

/**
 * A number, with the sign or unit that makes it a percentage or a rounded number: "22%", "+500", "500+", "1.2K",
 * "12 mil", "12万". A space groups only what has three digits behind it.
 */
const numbers =
  /[-+−%٪]?\d(?:[,.'’٬٫]?\d|\s\d{3}(?!\d))*(?:\s?[+%٪]|\s(?:[kmb]|mil|m[il][no]|t[sy][ds]|тыс|млн|ألف)(?!\p{L})|[a-zа-я千万萬億亿천만억])?/giu;

/** Digits without groups, or in groups of three; in India only the last group has three. */
const whole = /^(\d+|[1-9]\d?\d?(\D)(\d\d\d?\2)*\d{3})$/;

/** A text with Latin digits and without direction marks. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(foreignDigits, (digit) => `${(digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) & 15}`)
    .trim();
}

/** The numbers in a plain text, in its order; -1 for percentages and whatever else is no exact whole number. */
export function numbersIn(text = ''): readonly number[] {
  return (text.match(numbers) ?? []).map((found) => (whole.test(found) ? Number(found.replace(/\D/g, '')) : -1));
}

/** A plain text is a number and nothing else, or the dash that stands there before it comes; but no trend. */
export function isNumber(text: string): boolean {
  return /^[–—-]?$/.test(text.replace(numbers, '')) && !/^\+|[%٪]/.test(text);
}
