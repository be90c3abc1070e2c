import { describe, expect, it } from 'vitest';
import { dayAfterKey, monthHeads, weekdayRows } from '@/components/history/heat-weeks';
import { monthOfYear, spanName, unitName, weekdayName } from '@/components/history/history-words';
import { periodWords } from '@/components/history/period-words';
import { spread } from '@/components/history/spread';
import type { PeriodNumber } from '@/lib/domain/history/compare-periods';
import { heatOf } from '@/lib/domain/history/heat';

const span = { from: '2026-11-18', to: '2026-12-03' };
const days = heatOf({ days: [], firstDay: '2026-01-01' }, span);

describe('the words of the history', () => {
  it.each([
    ['day', 'Wed, Nov 18'],
    ['week', 'Week of Nov 18, 2026'],
    ['month', 'November 2026'],
  ] as const)('name a %s', (unit, name) => {
    expect(unitName(unit, span)).toBe(name);
  });

  it('name spans, months and weekdays', () => {
    expect(spanName(span)).toBe('Nov 18, 2026 – Dec 3, 2026');
    expect(spanName({ from: span.from, to: span.from })).toBe('Nov 18, 2026');
    expect([monthOfYear('2026-02-01'), weekdayName(0), weekdayName(6)]).toEqual(['February 2026', 'Mon', 'Sun']);
  });

  const even = { now: 28, before: 28 };
  const uneven = { now: 14, before: 28 };

  it.each<readonly [string, PeriodNumber, typeof even]>([
    ['3 more', { now: 5, before: 2, fair: 2, turn: 'more' }, even],
    ['2 in the other period', { now: 1, before: 2, fair: 2, turn: 'less' }, even],
    ['as many', { now: 2, before: 2, fair: 2, turn: 'same' }, even],
    ['about 4 more in as many days', { now: 5, before: 2, fair: 1, turn: 'more' }, uneven],
    ['about 5 in as many days of the other period', { now: 1, before: 10, fair: 5, turn: 'less' }, uneven],
    ['as many a day', { now: 1, before: 2, fair: 1, turn: 'same' }, uneven],
    ['new: there was none in the other period', { now: 3, before: 0, fair: 0, turn: 'new' }, even],
    ['none in either', { now: 0, before: 0, fair: 0, turn: 'none' }, even],
    ['3 more; it could not be counted on every day', { now: 5, before: 2, fair: 2, turn: 'more', isPart: true }, even],
  ])('say “%s” of two periods', (words, number, of) => {
    expect(periodWords(number, of)).toBe(words);
  });
});

describe('the places of names', () => {
  it.each([
    ['stay where there is room', [10, 60, 100], [10, 60, 100]],
    ['move apart in their order', [50, 50, 52], [50, 60, 70]],
    ['move up from the bottom', [98, 100, 100], [80, 90, 100]],
  ])('%s', (_, places, moved) => {
    expect(spread(places, 10, 100)).toEqual(moved);
  });
});

describe('the weeks of a calendar', () => {
  it('are columns from Monday to Sunday', () => {
    const rows = weekdayRows(days).map((row) => row.map((day) => day?.day.slice(-2)));
    expect(rows[0]).toEqual([undefined, '23', '30']);
    expect(rows[2]).toEqual(['18', '25', '02']);
    expect(rows[6]).toEqual(['22', '29', undefined]);
    expect(rows.flat().filter(Boolean)).toHaveLength(days.length);
  });

  it('stand below the month of their first day', () => {
    expect(monthHeads(days)).toEqual([{ day: '2026-11-18', weeks: 3 }]);
  });

  it.each([
    ['ArrowDown', '2026-11-26'],
    ['ArrowUp', '2026-11-24'],
    ['ArrowRight', '2026-12-02'],
    ['ArrowLeft', '2026-11-18'],
    ['Home', '2026-11-18'],
    ['End', '2026-12-03'],
    ['PageDown', undefined],
    ['a', undefined],
  ])('are walked with %s', (name, day) => {
    expect(dayAfterKey(days, '2026-11-25', { name, isRtl: false })?.day).toBe(day);
  });

  it('turn round where the text runs from right to left', () => {
    expect(dayAfterKey(days, '2026-11-25', { name: 'ArrowLeft', isRtl: true })?.day).toBe('2026-12-02');
  });
});
