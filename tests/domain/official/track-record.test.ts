import { describe, expect, it } from 'vitest';
import type { OfficialReading } from '@/lib/domain/official/official';
import { trackRecordOf, uncertaintyOf } from '@/lib/domain/official/track-record';
import { each, officialBefore, saidOfEach } from '@/tests/domain/readings';

/** Official points of each pillar and what was said of it, oldest first; undefined where nothing was said. */
function readings(entries: readonly (readonly [official: number, said?: number])[]): readonly OfficialReading[] {
  return entries.map(([official, said], index) =>
    officialBefore(entries.length - index, each(official), said === undefined ? undefined : saidOfEach(said)),
  );
}

describe('the record of forecasts', () => {
  it.each([
    ['without a reading', []],
    ['with the first', [[10, 12]] as const],
    ['while nothing was said', [[10], [12]] as const],
  ])('is empty %s', (_, entries) => {
    const record = trackRecordOf(readings(entries));
    expect(record).toEqual({ comparisons: 0, isProven: false });
  });

  it('is the mean error of the total, and of "same as last time" over the same readings', () => {
    const record = trackRecordOf(readings([[10, 3], [12, 11.5], [12], [11, 11.25]]));
    expect(record).toEqual({ comparisons: 2, ours: (2 + 1) / 2, trivial: (8 + 4) / 2, isProven: false });
  });

  const swing = (index: number): number => 10 + (index % 2);
  const contrary = (index: number): number => 11 - (index % 2);
  it.each([
    { name: 'nothing with nine comparisons, however good', count: 9, said: swing, isProven: false },
    { name: 'skill with ten good ones', count: 10, said: swing, isProven: true },
    { name: 'nothing when as good as "same as last time"', count: 30, said: contrary, isProven: false },
    {
      name: 'nothing when better by 1.95 standard errors',
      count: 10,
      said: (index: number) => swing(index) + (index % 2 === 0 ? 1.0875 : 0.5875),
      isProven: false,
    },
    {
      name: 'skill when better by 2.1 standard errors',
      count: 10,
      said: (index: number) => swing(index) + (index % 2 === 0 ? 1.075 : 0.575),
      isProven: true,
    },
    {
      name: 'nothing when better by chance',
      count: 10,
      said: (index: number) => (index === 5 ? 11 : contrary(index)),
      isProven: false,
    },
  ])('proves $name', ({ count, said, isProven }) => {
    const entries = Array.from({ length: count + 1 }, (_, index) => [swing(index), said(index)] as const);
    expect(trackRecordOf(readings(entries)).isProven).toBe(isProven);
  });
});

describe('the uncertainty', () => {
  it.each([
    ['without a reading', [], 10],
    ['while nothing was said', [[10], [12]] as const, 10],
    ['with one forecast, that was off by 8', [[10, 12]] as const, 8],
    [
      'with forecasts that were off by 8, 0 and 1',
      [
        [10, 12],
        [12, 12],
        [12, 11.75],
      ] as const,
      3,
    ],
    [
      'with forecasts that were hardly off',
      [
        [10, 10.1],
        [12, 12],
      ] as const,
      1,
    ],
  ])('%s is as many points', (_, entries, points) => {
    expect(uncertaintyOf(readings(entries))).toBe(points);
  });
});
