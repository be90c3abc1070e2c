/** How far away a member is, as the badge beside the name says it. */

export type Degree = 1 | 2 | 3;

/**
 * Languages that write the degree in words (Hungarian, Arabic, Persian, Hebrew, Punjabi, and Malay for the first),
 * first to third in one group each.
 */
const words = /(első|أول|اول|ראשו|ਪਹਿ|pertama)|(második|ثان|دوم|שני|ਦੂਜ)|(harmadik|ثال|سوم|שליש|ਤੀਜ)/i;

/** A lone digit from 1 to 3 in a short text. */
const digits = /^\D{0,12}([123])\D{0,12}$/;

/** Bullets, spaces and direction marks that stand before the badge. */
const frame = /^[\s\u2000-\u206f·]+/;

/**
 * Reads a degree from the text of a badge ("· 2nd", "2º", "Gr. 1", "1촌", or a word in languages that write words).
 * Undefined for anything else.
 */
export function readDegree(text: string): Degree | undefined {
  const bare = text.replace(frame, '');
  const [, first, second, third] = (bare.length < 25 && words.exec(bare)) || [];
  const degree = Number(digits.exec(bare)?.[1] ?? ((first && 1) || (second && 2) || (third && 3)));
  return (degree || undefined) as Degree | undefined; // The patterns let only 1 to 3 through.
}
