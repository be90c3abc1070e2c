import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import {
  type DaySums,
  daySumsOf,
  daysWithout,
  packDays,
  sumsWithout,
  tallyFrom,
  unpackDays,
} from '@/lib/domain/sync/day-sums';
import { syncFields } from '@/lib/domain/sync/sync-codes';

const amount = fc.integer({ min: 1, max: 9_999 });
// A value day is one, however often it was said.
const sums = fc
  .subarray([...syncFields], { minLength: 1 })
  .chain((fields) => fc.record(Object.fromEntries(fields.map((f) => [f, f === 'value' ? fc.constant(1) : amount]))));
const days: fc.Arbitrary<DaySums> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 36_000 }), sums), { selector: ([age]) => age, maxLength: 40 })
  .map((all) => new Map(all.map(([age, each]) => [addDays('2000-01-01', age), each])));

const inOrder = (all: DaySums) => [...all].sort(([one], [other]) => (one < other ? -1 : 1));

describe('the sums of days', () => {
  it('are the same after they were kept', () => {
    fc.assert(
      fc.property(days, (all) => {
        expect(inOrder(unpackDays(JSON.parse(JSON.stringify(packDays(all)))))).toEqual(inOrder(all));
      }),
    );
  });

  it('are those of the tallies, and the other way round', () => {
    const tally = { account: 'default', day: '2026-05-20', counts: { comment: 2 }, outside: 1, notes: 0, threads: 3 };
    const [[day, found] = ['', {}]] = [...daySumsOf([tally])];
    expect(tallyFrom({ account: 'default', day }, found)).toEqual(tally);
  });

  it('without a part are the rest, never less than nothing', () => {
    expect(sumsWithout({ comment: 5, reply: 2, post: 1 }, { comment: 2, reply: 7 })).toEqual({ comment: 3, post: 1 });
    expect(sumsWithout({ comment: 5, reply: 0 }, undefined)).toEqual({ comment: 5 });
  });

  it('without all of themselves are none', () => {
    fc.assert(fc.property(days, (all) => void expect(daysWithout(all, all).size).toBe(0)));
  });

  it('leave out what is no month', () => {
    expect(unpackDays({ '2613': 'd..1D', '26': 'y..D', junk: 'x', '2605': 'd..1D' })).toEqual(
      new Map([['2026-05-01', { comment: 1 }]]),
    );
  });
});
