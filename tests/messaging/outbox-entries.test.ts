import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { entriesFrom } from '@/lib/messaging/outbox-entries';
import { added, addedAll, removed } from '@/tests/app/test-worker';

const entry = added('a');

const sound: readonly (readonly [string, readonly unknown[]])[] = [
  ['an addition and a removal', [entry, removed('a')]],
  ['every kind that the sensor may report', sensedKinds.map((kind, index) => added(`a${index}`, { kind }))],
  ['every trait', [added('a', { traits: { form: 'quote', note: true, degree: 3 } })]],
  ['what is likely', [added('a', { confidence: 'likely' })]],
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
  ['501 entries', addedAll(501, 'a')],
];

describe('a batch of the outbox', () => {
  test.each(sound)('with %s is taken as it is', (_, batch) => {
    expect(entriesFrom(batch)).toEqual(batch);
  });

  test.each(broken)('with %s has no entries', (_, batch) => {
    expect(entriesFrom(batch)).toEqual([]);
  });

  test('whatever it is, nothing is thrown and nothing but what the contract names comes through', () => {
    const almost = fc.record({ do: fc.constantFrom('add', 'remove'), id: fc.string(), kind: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(almost), fc.array(fc.anything())), (batch) => {
        for (const { do: deed, ...rest } of entriesFrom(batch)) {
          expect(deed).toBe('remove');
          expect(Object.keys(rest)).toEqual(['id']);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
