import { describe, expect, it } from 'vitest';
import { browserName } from '@/lib/state/browser-name';
import { parseHealth } from '@/lib/state/parse-health';
import { health } from './sample-state';

describe('the self-check that lies in storage', () => {
  it.each([health, {}])('is taken as it is when it is sound', (sound) => {
    expect(parseHealth(structuredClone(sound))).toEqual(sound);
  });

  it('loses the families that only a newer version knows', () => {
    expect(parseHealth({ ...health, dance: { state: 'working' } })).toEqual(health);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'well'],
    ['a list', [health]],
    ['a family that is none', { comment: 'working' }],
    ['a state that nobody knows', { comment: { state: 'asleep' } }],
    ['a problem without a beginning', { comment: { state: 'uncounted' } }],
    ['a beginning without a problem', { comment: { state: 'working', since: '2026-11-03' } }],
    ['a moment for a day', { comment: { state: 'uncounted', since: 1_790_000_000_000 } }],
    ['a day that is none', { comment: { state: 'working', last: 'yesterday' } }],
  ])('counts as missing when it is %s', (_, value) => {
    expect(parseHealth(value)).toBeUndefined();
  });
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome 156',
  ],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 OPR/140.0.0.0', 'Opera 140'],
  ['', 'another browser'],
])('%j is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
