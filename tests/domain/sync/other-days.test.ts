import { describe, expect, it } from 'vitest';
import { firstDayOfOthers, spansNewHere, withOtherDevices } from '@/lib/domain/sync/other-days';
import type { SyncSpan } from '@/lib/domain/sync/register-content';
import type { Sums } from '@/lib/domain/sync/sync-codes';
import { emptyTally, type Tally } from '@/lib/domain/tally';

const wanted = { account: 'default', from: '2026-05-01', to: '2026-05-20' };

function span(from: string, sums: Sums, to = from): SyncSpan {
  return { from, to, sums };
}

function day(date: string, counts: Tally['counts']): Tally {
  return { ...emptyTally('default', date), counts };
}

describe('what other devices did', () => {
  it('is added to the day', () => {
    const tallies = [{ ...day('2026-05-02', { comment: 2 }), threads: 1 }];
    const spans = [span('2026-05-02', { comment: 3, reply: 1, threads: 4 }), span('2026-05-03', { post: 1 })];
    expect(withOtherDevices(tallies, spans, wanted)).toEqual([
      { ...day('2026-05-02', { comment: 5, reply: 1 }), threads: 5 },
      day('2026-05-03', { post: 1 }),
    ]);
  });

  it.each([
    ['here', { value: 1 }, {}],
    ['there', {}, { value: 1 }],
    ['on both', { value: 1 }, { value: 1 }],
    ['often in a long span', {}, { value: 9 }],
  ])('adds value once, said %s', (_, here, there) => {
    const [tally] = withOtherDevices([day('2026-05-02', here)], [span('2026-05-02', { post: 1, ...there })], wanted);
    expect(tally?.counts).toEqual({ post: 1, value: 1 });
  });

  it.each([
    ['a week stands on its middle day', '2026-05-01', '2026-05-07', ['2026-05-04']],
    ['of a month that is not over, on the last day that is wanted', '2026-05-16', '2026-05-31', ['2026-05-20']],
    ['of before the wanted days, nowhere', '2026-04-01', '2026-04-30', []],
    ['of after them, nowhere', '2026-05-21', '2026-05-21', []],
    ['of a long time after them, nowhere', '2026-05-21', '2026-05-31', []],
  ])('%s', (_, ...[from, to, days]) => {
    const found = withOtherDevices([], [span(from, { post: 1 }, to)], wanted);
    expect(found.map((tally) => tally.day)).toEqual(days);
  });

  it('is less by what came here in a file, and nothing of it is taken away from what was counted here', () => {
    const elsewhere = new Map<string, Sums>([
      ['2026-05-02', { comment: 2, reply: 9 }],
      ['2026-05-05', { comment: 1 }],
    ]);
    const spans = [span('2026-05-02', { comment: 3, reply: 1 }), span('2026-05-01', { comment: 4 }, '2026-05-07')];
    expect(spansNewHere(spans, elsewhere)).toEqual([
      span('2026-05-02', { comment: 1 }),
      span('2026-05-01', { comment: 1 }, '2026-05-07'),
    ]);
    expect(spansNewHere([span('2026-05-02', { reply: 1 })], elsewhere)).toEqual([]);
  });

  it('begins with what was counted on LinkedIn, not with what was logged by hand', () => {
    const spans = [span('2026-05-01', { appointment: 1 }), span('2026-05-03', { post: 1 })];
    expect(firstDayOfOthers(spans)).toBe('2026-05-03');
    expect(firstDayOfOthers([])).toBeUndefined();
  });
});
