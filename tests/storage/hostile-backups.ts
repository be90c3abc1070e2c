import fc from 'fast-check';
import { damages } from '@/tests/support/damage';

/** What may happen to the text of a backup. */
export type Tampering = (text: string) => string;

/** What stands in no file of ours, or not there. */
const tokens = fc.constantFrom(
  ...['null', '-1', '1e308', '-1e400', 'NaN', '1.5', '9007199254740993', '253370764800000', 'true', '[]', '{}'],
  ...[
    '""',
    '"9999-12-31"',
    '"1999-12-31"',
    '"2026-02-30"',
    '"__proto__"',
    '"<img src=x onerror=alert(1)>"',
    '"\\ud800"',
  ],
  ...['{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}', '[[[[[[[[]]]]]]]]'],
  `"${'x'.repeat(5_000)}"`,
  '['.repeat(5_000),
);

const places = { values: /-?\d+(?:\.\d+)?|"[^"]*"(?!:)/g, keys: /"[^"]*"(?=:)/g } as const;

const replaced: fc.Arbitrary<Tampering> = fc
  .record({ where: fc.constantFrom<keyof typeof places>('values', 'values', 'keys'), which: fc.nat(), token: tokens })
  .map(({ where, which, token }) => (text) => {
    const found = [...text.matchAll(places[where])];
    const one = found[which % Math.max(1, found.length)];
    return one ? text.slice(0, one.index) + token + text.slice(one.index + one[0].length) : text;
  });

const lined: fc.Arbitrary<Tampering> = fc
  .record({ from: fc.nat(), to: fc.nat(), isMoved: fc.boolean() })
  .map(({ from, to, isMoved }) => (text) => {
    const lines = text.split('\n');
    const line = lines[from % lines.length] ?? '';
    const others = isMoved ? lines.toSpliced(from % lines.length, 1) : lines;
    return others.toSpliced(to % (others.length + 1), 0, line).join('\n');
  });

const encoder = new TextEncoder();
const scrambled: fc.Arbitrary<Tampering> = damages.map(
  (damage) => (text) => new TextDecoder().decode(damage(encoder.encode(text))),
);

/** Up to four of them, one after the other. */
export const tamperings: fc.Arbitrary<Tampering> = fc
  .array(fc.oneof({ arbitrary: replaced, weight: 4 }, lined, scrambled), { minLength: 1, maxLength: 4 })
  .map((all) => (text) => all.reduce((left, tamper) => tamper(left), text));
