import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumber, numbersIn, plain } from '@/lib/linkedin/numbers';

const read = (text: string) => numbersIn(plain(text));

/** How Intl writes a number in LinkedIn's languages; with the digits that some of them have as an alternative. */
const locales =
  'en de fr es pt-BR it nl pl cs sv da no fi tr ru uk ar-u-nu-arab fa hi-u-nu-deva bn en-IN de-CH ja ko zh th he id vi ro hu el';

const digits = { arab: '٠', arabext: '۰', deva: '०', beng: '০' } as const;

/** Texts of whatever numbers are made of. */
const anyText = fc.string({ unit: fc.constantFrom(...'0123456789٠٩۴२,.’ +-%٪Kaмил万\u200f\u202f\n'), maxLength: 30 });

describe('a number on a page', () => {
  it.each(locales.split(' '))('is read as %s writes it', (locale) => {
    const format = new Intl.NumberFormat(locale);
    for (const number of [0, 7, 62, 999, 1063, 12345, 123456, 1234567, 123456789])
      expect(read(`x ${format.format(number)} y`), format.format(number)).toEqual([number]);
  });

  it.each(Object.keys(digits))('is read in %s digits', (numberingSystem) => {
    const format = new Intl.NumberFormat('en', { numberingSystem });
    expect(read(format.format(1_234_567_890))).toEqual([1_234_567_890]);
  });

  it.each([
    ['1,063', 1063],
    ['1.063', 1063],
    ['1 063', 1063],
    ['1\u00a0063', 1063],
    ['1\u202f063', 1063],
    ['1\u2009063', 1063],
    ['1’063', 1063],
    ["1'063", 1063],
    ['١٬٠٦٣', 1063],
    ['12,34,567', 1_234_567],
    ['5756', 5756],
    ['\u200f٦٢\u200e', 62],
    ['\u061c1,063', 1063],
    ['Profile viewers 62', 62],
    ['People (40)', 40],
    ['閲覧者62人', 62],
    ['노출 1,063회', 1063],
    ['1 204 Kontakte', 1204],
    ['62 members', 62],
    ['7 à voir', 7],
    ['average SSI of 31.', 31],
  ])('%s is exactly %d', (text, number) => {
    expect(read(text)).toEqual([number]);
  });

  it.each([
    '500+',
    '500 +',
    '+500',
    '٥٠٠+',
    '500\u200f+',
    '\u061c1.2\u200fK',
    '1.2K',
    '12K',
    '12k',
    '3M',
    '12 mil',
    '12\u00a0mil',
    '12 Tsd.',
    '12 tys.',
    '3 mln',
    '3 Mio.',
    '1,2 тыс.',
    '12 тыс.',
    '12 ألف',
    '12万',
    '3억',
    '13.1',
    '13,12',
    '1,06',
    '1,0634',
    '0,123',
    '1,063.5',
    '1.063,123',
    '22%',
    '22 %',
    '%22',
    '٢٢٪',
    '-5',
    '−5',
    '1st',
    '20h',
  ])('%s is no exact number', (text) => {
    expect(read(text)).toEqual([-1]);
  });

  it.each(['', '–', 'Profile viewers', '  ', 'undefined'])('is not in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is told from its neighbours', () => {
    expect(read('Past 7 days 62')).toEqual([7, 62]);
    expect(read('41 out of 100')).toEqual([41, 100]);
    expect(read('28 7')).toEqual([28, 7]);
  });

  it.each(['5,756', '12K', '12 mil', '–', '—', '٦٢', '\u200f62', '500+'])('%s stands alone', (text) => {
    expect(isNumber(plain(text))).toBe(true);
  });

  it.each(['62 views', 'Past 7 days', 'Impressions', '· 7', '(40)', '22%', '%22', '+12'])(
    '%s does not stand alone',
    (text) => {
      expect(isNumber(plain(text))).toBe(false);
    },
  );

  it('is whole and not negative, or none, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        read(text).every((number) => number === -1 || (number >= 0 && Math.floor(number) === number)),
      ),
    );
  });

  it('is what was written, with any separator', () => {
    const written = fc.tuple(fc.nat(2_000_000_000), fc.constantFrom(',', '.', ' ', '’', '\u202f', ''));
    fc.assert(
      fc.property(written, ([number, separator]) => {
        const text = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(read(text)).toEqual([number]);
      }),
    );
  });

  it.each(['1', '1,', '1 ', '1 111', '1,111', '+', '\u200f', 'a1', '٠', "1'11"])(
    'is looked for in no time in a huge text of "%s"',
    (piece) => {
      const start = performance.now();
      const text = plain(piece.repeat(200_000));
      numbersIn(text);
      isNumber(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
