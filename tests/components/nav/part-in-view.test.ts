import { expect, it } from 'vitest';
import { partInView } from '@/components/nav/part-in-view';

/** Three parts below one another, of a page that was scrolled so far. */
const scrolled = (by: number) => [
  { href: '#long', top: 50 - by, bottom: 1050 - by },
  { href: '#short', top: 1070 - by, bottom: 1170 - by },
  { href: '#last', top: 1190 - by, bottom: 1290 - by },
];

it.each([
  ['the first, at the top of the page', '#long', { by: 0 }],
  ['the first, while the second is far below', '#long', { by: 700 }],
  ['the second, once it came up to where the eye reads', '#short', { by: 900 }],
  ['the last, at the end', '#last', { by: 700, isAtEnd: true }],
  ['the one that was asked for, at the end', '#short', { by: 700, isAtEnd: true, named: '#short' }],
  [
    'the last, at the end, when what was asked for is out of sight',
    '#last',
    { by: 1100, isAtEnd: true, named: '#long' },
  ],
])('the part in view is %s', (_, href, { by, isAtEnd = false, named = '' }: Scene) => {
  expect(partInView(scrolled(by), { height: 600, named, isAtEnd })).toBe(href);
});

interface Scene {
  readonly by: number;
  readonly isAtEnd?: boolean;
  readonly named?: string;
}

it('no part is in view where there is none', () => {
  expect(partInView([], { height: 600, named: '#long', isAtEnd: true })).toBeUndefined();
});
