import type { Locale } from '@/tests/practice/types';

export interface Numerals {
  readonly locale: Locale;
  /** Arabic pages have digits of their own, and some members choose Latin ones. */
  readonly digits: 'latin' | 'native';
}

/** Between thousands, and before decimals. */
const MARKS: Readonly<Record<Locale, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  de: ['.', ','],
  fr: ['\u202F', ','],
  es: ['.', ','],
  'pt-BR': ['.', ','],
  it: ['.', ','],
  nl: ['.', ','],
  pl: ['\u00A0', ','],
  ja: [',', '.'],
  ar: ['\u066C', '\u066B'],
};
const LATIN_MARKS = [',', '.'] as const;

/** A whole or decimal number as the language writes it: 1,063 · 1.063 · 1 063 · ١٬٠٦٣. */
export function writeNumber(value: number, { locale, digits }: Numerals): string {
  const native = locale === 'ar' && digits === 'native';
  const [group, decimal] = locale === 'ar' && !native ? LATIN_MARKS : MARKS[locale];
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : grouped + decimal + fraction;
  if (locale !== 'ar') return text;
  return native ? `\u200F${toArabicDigits(text)}\u200F` : `\u200E${text}\u200E`;
}

function toArabicDigits(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}
