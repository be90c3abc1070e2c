import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '@/lib/domain/history/compare-periods';
import { type PeriodPair, periodsOf } from '@/lib/domain/history/periods';
import type { DaySpan } from '@/lib/domain/history/span';
import { dayBefore, today } from '@/tests/domain/tallies';
import { sourceOf, sources } from './source';

const now = { from: dayBefore(6), to: today };
const before = { from: dayBefore(20), to: dayBefore(7) };

describe('two periods', () => {
  it.each([
    ['more', 'where there was less a day', 4],
    ['same', 'where as much was done a day', 8],
    ['less', 'where there was more a day', 10],
    ['new', 'where there was nothing', 0],
  ])('are told as "%s" %s', (turn, _, then) => {
    const comment = 4;
    const source = sourceOf([
      [0, { comment }],
      [10, { comment: then }],
      [30, { reaction: 1 }],
    ]);
    const compared = comparePeriods(source, now, before);
    expect(compared?.days).toEqual({ now: 7, before: 14 });
    expect(compared?.kinds).toEqual([['comment', { now: comment, before: then, fair: then / 2, turn }]]);
    expect(compared?.pillars.insights.turn).toBe(turn);
    expect(compared?.pillars.brand.turn).toBe('none');
  });

  it('are compared by the days alone on which anything could be counted', () => {
    const source = sourceOf([
      [0, { comment: 7 }],
      [8, { comment: 2 }],
    ]);
    expect(comparePeriods(source, now, before)?.days).toEqual({ now: 7, before: 2 });
    expect(comparePeriods(source, now, { from: dayBefore(40), to: dayBefore(30) })).toBeUndefined();
    expect(comparePeriods(source, { from: dayBefore(-3), to: dayBefore(-1) }, before)).toBeUndefined();
  });

  it('say so where a kind could not be counted on every day', () => {
    const source = sourceOf(
      [
        [0, { comment: 7, reaction: 1 }],
        [20, { comment: 2 }],
      ],
      { blind: { comment: [dayBefore(12)] } },
    );
    const { kinds, pillars } = comparePeriods(source, now, before) ?? { kinds: [] };
    expect(kinds.map(([kind, { isPart }]) => [kind, isPart])).toEqual([
      ['comment', true],
      ['reaction', undefined],
    ]);
    expect([pillars?.insights.isPart, pillars?.find.isPart]).toEqual([true, undefined]);
  });

  it('tell of the same kinds when they are changed round', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const other = { from: dayBefore(13), to: dayBefore(7) };
        const one = comparePeriods(source, now, other);
        const two = comparePeriods(source, other, now);
        expect(one === undefined).toBe(two === undefined);
        expect(one?.kinds.map(([kind]) => kind)).toEqual(two?.kinds.map(([kind]) => kind));
      }),
    );
  });

  it.each<readonly [PeriodPair, string, DaySpan]>([
    ['28-days', '2026-02-02', { from: '2026-01-05', to: '2026-02-01' }],
    ['month', '2026-03-01', { from: '2026-02-01', to: '2026-02-28' }],
    ['year', '2026-01-01', { from: '2025-01-01', to: '2025-12-31' }],
  ])('that are often compared: %s', (pair, from, whole) => {
    expect(periodsOf(pair, '2026-03-01')).toEqual({ now: { from, to: '2026-03-01' }, before: whole });
  });
});
