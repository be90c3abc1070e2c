import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf, heatPages } from '@/lib/domain/history/heat';
import { dayBefore, today } from '@/tests/domain/tallies';
import { sourceOf, sources } from './source';

const span = { from: dayBefore(399), to: today };

describe('the calendar', () => {
  it('has four levels by the member’s own active days, and none for a day without anything', () => {
    const source = sourceOf([1, 2, 3, 4, 5, 6, 7, 80].map((comment, age) => [age, { comment }] as const));
    const levels = heatOf(source, { from: dayBefore(8), to: today }).map(({ level }) => level);
    expect(levels).toEqual([0, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('shows days that were all the same as the same', () => {
    const source = sourceOf([0, 1, 2].map((age) => [age, { reaction: 5 }] as const));
    expect(heatOf(source, { from: dayBefore(2), to: today }).map(({ level }) => level)).toEqual([1, 1, 1]);
  });

  it('takes no heed of what is logged by hand', () => {
    const source = sourceOf([[0, { appointment: 3, value: 1 }]]);
    expect(heatOf(source, { from: today, to: today })).toEqual([{ day: today, count: 0, level: 0 }]);
  });

  it('knows the days from before counting began', () => {
    const heat = heatOf(sourceOf([[1, { comment: 1 }]]), { from: dayBefore(2), to: today });
    expect(heat.map(({ isBefore }) => isBefore)).toEqual([true, undefined, undefined]);
  });

  it('never shows more on a day with less', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const heat = heatOf(source, span).toSorted((one, other) => one.count - other.count);
        expect(heat).toHaveLength(400);
        expect(heat.every(({ count, level }) => (count === 0) === (level === 0))).toBe(true);
        expect(heat.every(({ level }, index) => level >= (heat[index - 1]?.level ?? 0))).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-05-18', '2025-05-19'],
    ['2026-05-24', '2025-05-19'],
  ])('up to %s begins on the Monday %s', (today, monday) => {
    expect(heatPages({ firstDay: today, today })[0]).toEqual({ from: monday, to: today });
  });

  it('has a page for the last 53 weeks and one for each year', () => {
    expect(heatPages({ firstDay: '2024-03-05', today: '2026-05-20' })).toEqual([
      { from: '2025-05-19', to: '2026-05-20' },
      { year: '2026', from: '2026-01-01', to: '2026-05-20' },
      { year: '2025', from: '2025-01-01', to: '2025-12-31' },
      { year: '2024', from: '2024-01-01', to: '2024-12-31' },
    ]);
  });
});
