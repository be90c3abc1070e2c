import { say } from './words';

/** Languages with words of ours that are written from right to left. */
const rightToLeft: readonly string[] = ['ar'];

/** Which way the words of a page run. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return rightToLeft.includes(say('words_locale')) ? 'rtl' : 'ltr';
}
