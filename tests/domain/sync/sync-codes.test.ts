import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityKinds } from '@/lib/domain/activity';
import { addSums, decodeSums, encodeSums, type Sums, syncCodes, syncFields } from '@/lib/domain/sync/sync-codes';
import { bytesOf } from '@/lib/domain/sync/sync-limits';
import { thousand } from '@/tests/domain/arbitraries';

/** What other devices have written: a line of this list is never changed, only new ones are added. */
const frozen = {
  post: 'A',
  article: 'B',
  repost: 'C',
  comment: 'D',
  reply: 'E',
  reaction: 'F',
  message: 'G',
  inmail: 'H',
  invite: 'I',
  'invite-withdrawn': 'J',
  'invite-accepted': 'K',
  follow: 'L',
  endorsement: 'M',
  'group-join': 'N',
  'people-search': 'O',
  'profile-view': 'P',
  'lead-search': 'Q',
  'lead-view': 'R',
  'lead-save': 'S',
  'account-view': 'T',
  'account-save': 'U',
  appointment: 'V',
  conversation: 'W',
  value: 'X',
  outside: '@',
  notes: '+',
  threads: '=',
};

const sums: fc.Arbitrary<Sums> = fc.dictionary(
  fc.constantFrom(...syncFields),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

describe('the codes', () => {
  it('never change', () => {
    expect(syncCodes).toMatchObject(frozen);
  });

  it('are different, one character each, and take one byte', () => {
    const codes = Object.values(syncCodes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[^0-9a-z.,;|<"\\-]$/.test(code) || bytesOf('', code) !== 5)).toEqual([]);
  });

  it('stand for every kind and for the three sums of a day', () => {
    expect([...syncFields].sort()).toEqual([...activityKinds, 'outside', 'notes', 'threads'].sort());
  });
});

describe('sums', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(sums, (all) => {
        expect(decodeSums(encodeSums(all))).toEqual(all);
      }),
      thousand,
    );
  });

  it.each<readonly [Record<string, number>, string]>([
    [{ comment: 1, reaction: 12 }, 'DFc'],
    [{ post: 0, outside: 3 }, '@3'],
    [{ comment: -4, reply: Number.NaN, post: 2.4 }, 'A2'],
    [{ comment: Number.POSITIVE_INFINITY }, 'D2gosa7pa2gv'],
    [{ poke: 3 }, ''],
  ])('of %j are written as %s', (all, text) => {
    expect(encodeSums(all)).toBe(text);
  });

  it('of a newer version are read without what is not known', () => {
    expect(decodeSums('D2Z9!F3')).toEqual({ comment: 2, reaction: 3 });
  });

  it('add up', () => {
    expect(addSums([{ comment: 2, post: 1 }, { comment: 3 }, { reply: 0 }])).toEqual({ comment: 5, post: 1 });
  });
});
