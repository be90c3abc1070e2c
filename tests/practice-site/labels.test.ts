import { describe, expect, it } from 'vitest';
import { TRANSLATIONS } from '@/tests/practice/labels';
import { ENGLISH, type LabelKey } from '@/tests/practice/labels/english';
import { writeNumber } from '@/tests/practice/labels/numerals';
import { LOCALES } from '@/tests/practice/preferences';
import type { Locale } from '@/tests/practice/types';

const keys = Object.keys(ENGLISH) as LabelKey[];

describe.each(LOCALES)('the words in %s', (locale) => {
  it('lack none of the English ones', () => {
    expect(keys.filter((key) => TRANSLATIONS[locale][key] === undefined)).toEqual([]);
  });

  it('leave the same places for names and numbers', () => {
    const places = (text: string | undefined): string[] => [...new Set(text?.match(/\{[NS]\}/g))].sort();
    expect(keys.filter((key) => `${places(TRANSLATIONS[locale][key])}` !== `${places(ENGLISH[key])}`)).toEqual([]);
  });

  it('tell each reaction and each degree from the others', () => {
    const words = TRANSLATIONS[locale];
    expect(new Set([words.Like, words.Celebrate, words.Support, words.Love, words.Insightful, words.Funny]).size).toBe(
      6,
    );
    expect(new Set([words.degree1, words.degree2, words.degree3]).size).toBe(3);
  });
});

describe('numbers', () => {
  it.each<[Locale, string, string]>([
    ['en', '1,063', '13.118'],
    ['de', '1.063', '13,118'],
    ['fr', '1\u202F063', '13,118'],
    ['pl', '1\u00A0063', '13,118'],
    ['ja', '1,063', '13.118'],
    ['ar', '\u200F١٬٠٦٣\u200F', '\u200F١٣٫١١٨\u200F'],
  ])('are written in %s as that language writes them', (locale, whole, decimal) => {
    expect(writeNumber(1063, { locale, digits: 'native' })).toBe(whole);
    expect(writeNumber(13.118, { locale, digits: 'native' })).toBe(decimal);
  });

  it('can be written in Latin digits on Arabic pages', () => {
    expect(writeNumber(1063, { locale: 'ar', digits: 'latin' })).toBe('\u200E1,063\u200E');
  });
});
