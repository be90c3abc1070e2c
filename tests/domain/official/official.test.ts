import { describe, expect, it } from 'vitest';
import {
  officialReadings,
  pillarOf,
  type ScoreProblem,
  scoreProblem,
  type ToldScore,
} from '@/lib/domain/official/official';
import type { Reading } from '@/lib/domain/reading';
import { each, readBefore, saidOfEach, scoreBefore } from '@/tests/domain/readings';
import { dayBefore } from '@/tests/domain/tallies';

const points = { brand: 20.998, find: 6.4, insights: 10.25, relations: 15 };
const rows = scoreBefore(3, points);

/** The same rows, so many milliseconds later. */
function later(readings: readonly Reading[], by: number): readonly Reading[] {
  return readings.map((row) => ({ ...row, id: `${row.id}-later`, at: row.at + by }));
}

describe('the rows of LinkedIn’s own score', () => {
  it('are put together to what its page said', () => {
    const ranks = readBefore(3, { 'ssi.total': 52.648, 'ssi.rank.industry': 9, 'ssi.rank.network': 11 });
    const other = readBefore(3, { connections: 900 });
    const [reading, ...more] = officialReadings([...ranks, ...other, ...rows]);
    expect(more).toEqual([]);
    expect(reading).toMatchObject({
      day: dayBefore(3),
      points,
      total: 52.648,
      ranks: { industry: 9, network: 11 },
      isTyped: false,
    });
    expect(reading?.ids.toSorted()).toEqual([...ranks, ...rows].map(({ id }) => id).toSorted());
    expect(reading).not.toHaveProperty('forecast');
  });

  it('come oldest first, whatever their order', () => {
    const all = [...scoreBefore(1, each(11)), ...scoreBefore(9, each(9)), ...rows].toReversed();
    expect(officialReadings(all).map(({ day }) => day)).toEqual([dayBefore(9), dayBefore(3), dayBefore(1)]);
  });

  it('carry what was said beforehand, when it was said of each pillar', () => {
    const said = scoreBefore(3, points, saidOfEach(12));
    expect(officialReadings(said)[0]?.forecast).toEqual(saidOfEach(12));
    expect(officialReadings([...said.slice(1), ...rows.slice(0, 1)])[0]).not.toHaveProperty('forecast');
  });

  it('say whether the member typed them', () => {
    const typed = rows.map((row) => ({ ...row, source: 'manual' }));
    expect(officialReadings(typed)[0]?.isTyped).toBe(true);
  });

  it('are told apart by who told them, also within a minute', () => {
    const shown = [...later(rows, 2), ...later(readBefore(3, { 'ssi.rank.industry': 9 }), 3)];
    const typed = scoreBefore(3, each(9)).map((row, index) => ({ ...row, id: `t${index}`, source: 'manual' }));
    const found = officialReadings([...shown, ...typed]);
    expect(found.map(({ isTyped, ranks }) => [isTyped, ranks])).toEqual([
      [true, {}],
      [false, { industry: 9 }],
    ]);
  });

  it.each<readonly [string, readonly Reading[], number]>([
    ['are nothing without one of the pillars', rows.slice(1), 0],
    ['are one look when a minute lies between them', [...rows.slice(0, 2), ...later(rows.slice(2), 60_000)], 1],
    ['are no look when more lies between them', [...rows.slice(0, 2), ...later(rows.slice(2), 60_001)], 0],
    ['are two looks within a minute when they repeat', [...rows, ...later(rows, 30_000)], 2],
    ['leave out a look that was broken off', [...rows.slice(0, 2), ...later(rows, 30_000)], 1],
    ['of ranks alone are nothing', readBefore(3, { 'ssi.rank.industry': 9 }), 0],
  ])('%s', (_, found, count) => {
    expect(officialReadings(found)).toHaveLength(count);
  });
});

describe('a metric', () => {
  it.each([
    ['ssi.brand', 'brand'],
    ['ssi.relations', 'relations'],
    ['ssi.total', undefined],
    ['followers', undefined],
  ])('%s is the official number of %s', (metric, pillar) => {
    expect(pillarOf(metric)).toBe(pillar);
  });
});

describe('a score that was told', () => {
  const told: ToldScore = { points };
  const sum = 52.648;
  it.each<readonly [string, ToldScore, ScoreProblem | undefined]>([
    ['is accepted without total and ranks', told, undefined],
    ['is accepted with all pillars empty', { points: each(0), total: 0 }, undefined],
    ['is accepted with all pillars full', { points: each(25), total: 100 }, undefined],
    ['is accepted with its rounded total', { points, total: 53 }, undefined],
    ['is accepted with a total off by 0.6', { points: each(10), total: 40.6 }, undefined],
    [
      'is refused with a total off by 0.7',
      { points: each(10), total: 40.7 },
      { is: 'other-total', sum: 40, total: 40.7 },
    ],
    ['is refused with a total below', { points, total: 51 }, { is: 'other-total', sum, total: 51 }],
    ['is refused with a pillar of 27', { points: { ...points, find: 27 } }, { is: 'out-of-range', pillar: 'find' }],
    ['is refused below zero', { points: { ...points, brand: -0.1 } }, { is: 'out-of-range', pillar: 'brand' }],
    [
      'is refused with endless points',
      { points: { ...points, brand: Infinity } },
      { is: 'out-of-range', pillar: 'brand' },
    ],
    [
      'is refused with text for a number',
      { points: { ...points, insights: Number('x') } },
      { is: 'missing', pillar: 'insights' },
    ],
    [
      'is refused without a pillar',
      { points: { brand: 1, find: 2, insights: 3 } },
      { is: 'missing', pillar: 'relations' },
    ],
    ['is accepted in the top 1 and the top 100 %', { points, ranks: { industry: 1, network: 100 } }, undefined],
    ['is accepted with one rank', { points, ranks: { network: 12 } }, undefined],
    ['is refused in the top 0 %', { points, ranks: { industry: 0 } }, { is: 'impossible-rank' }],
    ['is refused in the top 101 %', { points, ranks: { network: 101 } }, { is: 'impossible-rank' }],
    ['is refused in the top 9.5 %', { points, ranks: { industry: 9.5 } }, { is: 'impossible-rank' }],
  ])('%s', (_, score, problem) => {
    expect(scoreProblem(score)).toEqual(problem);
  });

  it('is refused with a total that is no number', () => {
    expect(scoreProblem({ points, total: Number.NaN })).toMatchObject({ is: 'other-total' });
  });
});
