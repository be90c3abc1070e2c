import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { missSides } from '@/lib/domain/health/health';
import { metrics } from '@/lib/domain/reading';
import { entriesFrom } from '@/lib/messaging/outbox-entries';
import { ann, missed, read, signedIn } from '@/tests/app/entries';
import { added, addedAll, removed } from '@/tests/app/test-worker';
import { patience, runs } from '@/tests/support/fuzz';

const entry = added('a');

const sound: readonly (readonly [string, readonly unknown[]])[] = [
  ['an addition and a removal', [entry, removed('a')]],
  ['every kind that the sensor may report', sensedKinds.map((kind, index) => added(`a${index}`, { kind }))],
  ['every trait', [added('a', { traits: { form: 'quote', note: true, degree: 3 } })]],
  ['what is likely', [added('a', { confidence: 'likely' })]],
  [
    'the patterns that told it',
    [added('a', { by: ['comments.createComment', 'voyagerFeed?execute', 'reaction:toggle', 'a/b-*'] })],
  ],
  ['every number that LinkedIn shows', metrics.map((metric, index) => read(`r${index}`, index, { metric }))],
  ['a number of 0, of a part and of a milliard', [read('a', 0), read('b', 13.118), read('c', 1e9)]],
  ['a member', [signedIn(ann), signedIn('0123456789abcdef')]],
  ['every side that may stay silent', sensedKinds.flatMap((kind) => missSides.map((side) => missed(kind, side)))],
  ['500 entries', addedAll(500, 'a')],
];

const broken: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'outbox'],
  ['an entry without a list', entry],
  ['a list of lists', [[entry]]],
  ['an unknown deed', [{ do: 'erase', id: 'a' }]],
  ['an extra key in an addition', [{ ...entry, text: 'hi' }]],
  ['an extra key in a removal', [{ ...removed('a'), kind: 'comment' }]],
  ['an own __proto__', JSON.parse('[{"do":"remove","id":"a","__proto__":{"a":1}}]')],
  ['an extra trait', [{ ...entry, traits: { name: 'Ann' } }]],
  ['a kind that is logged by hand', [{ ...entry, kind: 'value' }]],
  ['manual confidence', [{ ...entry, confidence: 'manual' }]],
  ['a negative time', [{ ...entry, at: -1 }]],
  ['no number as time', [{ ...entry, at: Number.NaN }]],
  ['an endless time', [{ ...entry, at: Number.POSITIVE_INFINITY }]],
  ['the year 10000', [{ ...entry, at: Date.UTC(10_000, 0) }]],
  ['an impossible offset', [{ ...entry, offset: 5_000 }]],
  ['an address as id', [{ ...entry, id: 'https://x' }]],
  ['an empty id', [{ ...entry, id: '' }]],
  ['a long id', [{ ...entry, id: 'x'.repeat(65) }]],
  ['an id of 10 MB', [{ ...entry, id: 'x'.repeat(10_000_000) }]],
  ['a good and a broken entry', [entry, { ...entry, id: '' }]],
  ['five patterns', [added('a', { by: ['a', 'b', 'c', 'd', 'e'] })]],
  ['a pattern that is no list', [{ ...entry, by: 'comment' }]],
  ['an empty pattern', [added('a', { by: [''] })]],
  ['a sentence as pattern', [added('a', { by: ['Ann Lee liked it'] })]],
  ['an address as pattern', [added('a', { by: ['in/ann?x=1&y=2'] })]],
  ['a long pattern', [added('a', { by: ['x'.repeat(91)] })]],
  ['a name that is no number of the contract', [{ ...read('r', 1), metric: 'salary' }]],
  ['a number below zero', [read('r', -1)]],
  ['a number beyond measure', [read('r', 1e9 + 1)]],
  ['an endless number', [read('r', Number.POSITIVE_INFINITY)]],
  ['no number', [read('r', Number.NaN)]],
  ['a number as text', [{ ...read('r', 1), value: '1' }]],
  ['a number of no moment', [{ ...read('r', 1), at: undefined }]],
  ['a number with an address as id', [read('https://x', 1)]],
  ['a number with words beside it', [{ ...read('r', 1), text: 'connections' }]],
  ['a member by name', [signedIn('ann-lee')]],
  ['a member in capitals', [signedIn('A'.repeat(16))]],
  ['a mark that is too long', [signedIn('a'.repeat(17))]],
  ['a member with more than a mark', [{ ...signedIn(ann), name: 'Ann' }]],
  ['a side that nobody knows', [{ ...missed('follow', 'label'), side: 'mood' }]],
  ['a silence of what is logged by hand', [{ ...missed('follow', 'label'), kind: 'value' }]],
  ['a silence that says where', [{ ...missed('follow', 'label'), url: '/in/ann' }]],
  ['501 entries', addedAll(501, 'a')],
];

describe('a batch of the outbox', patience, () => {
  test.each(sound)('with %s is taken as it is', (_, batch) => {
    expect(entriesFrom(batch)).toEqual(batch);
  });

  test.each(broken)('with %s has no entries', (_, batch) => {
    expect(entriesFrom(batch)).toEqual([]);
  });

  test('whatever it is, nothing is thrown and nothing but what the contract names comes through', () => {
    const almost = fc.record({
      do: fc.constantFrom('add', 'remove', 'reading', 'member', 'miss'),
      id: fc.string(),
      kind: fc.anything(),
      member: fc.string(),
      side: fc.constantFrom(...missSides),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(almost), fc.array(fc.anything())), (batch) => {
        for (const { do: deed, ...rest } of entriesFrom(batch)) {
          expect(deed).toBe('remove');
          expect(Object.keys(rest)).toEqual(['id']);
        }
      }),
      runs(1_000),
    );
  });
});
