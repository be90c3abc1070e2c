import { ARABIC } from './labels/arabic';
import { DUTCH } from './labels/dutch';
import { ENGLISH, type LabelKey, type Translation } from './labels/english';
import { FRENCH } from './labels/french';
import { GERMAN } from './labels/german';
import { ITALIAN } from './labels/italian';
import { JAPANESE } from './labels/japanese';
import { POLISH } from './labels/polish';
import { PORTUGUESE } from './labels/portuguese';
import { SPANISH } from './labels/spanish';
import type { Locale } from './types';

/** The words of each language; new words go into `labels/english.ts` first. */
export const TRANSLATIONS: Readonly<Record<Locale, Translation>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  'pt-BR': PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  ja: JAPANESE,
  ar: ARABIC,
};

export type Say = (key: LabelKey, name?: string, state?: string | number) => string;

export function createSay(locale: Locale): Say {
  const words = TRANSLATIONS[locale];
  return (key, name = '', state = '') =>
    (words[key] ?? ENGLISH[key]).replaceAll('{N}', name).replaceAll('{S}', String(state));
}
