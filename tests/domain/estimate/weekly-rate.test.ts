import { describe, expect, it } from 'vitest';
import { saturation } from '@/lib/domain/estimate/saturation';
import { weeklyRate } from '@/lib/domain/estimate/weekly-rate';
import vectors from '@/tests/fixtures/domain/vectors.json';

const comments = { dayCap: 10, prior: 0.5 };
const daily = (days: number, count = 1): readonly number[] => Array.from({ length: days }, () => count);
const stopped = (days: number): readonly number[] => [...daily(days, 0), ...daily(90 - days)];

/** Counts of the reference's rate vectors, by its names. */
const days: Readonly<Record<string, readonly number[]>> = {
  '1 comment every day for 90 days': daily(90),
  '10 comments today, installed today': [10],
  '30 comments today (cap 10), installed today': [30],
  'nothing for 90 days': daily(90, 0),
  '1/day but stopped 30 days ago': stopped(30),
  '1/day, capture 0.5 (half of the activity is on a phone)': daily(90),
};

describe('the weekly rate', () => {
  it.each(vectors.rate_vectors)('of "$name" is $rate', ({ name, rate }) => {
    const capture = name.includes('capture 0.5') ? 0.5 : 1;
    expect(weeklyRate(days[name] ?? [], { ...comments, capture })).toBeCloseTo(rate, 3);
  });

  it('takes nothing from a day on which nobody could count: neither an action nor an idle day', () => {
    const blind = [undefined, ...daily(40)];
    expect(weeklyRate(blind, comments)).toBeGreaterThan(weeklyRate([0, ...daily(40)], comments));
    expect(weeklyRate(blind, comments)).toBeLessThan(weeklyRate([9, ...daily(40)], comments));
    expect(weeklyRate([1, undefined], comments)).toBe(weeklyRate([1], comments));
  });

  it.each([
    [7, 5.81],
    [14, 4.79],
    [60, 1],
    [89, 0.02],
  ])('of a daily habit that stopped %i days ago has faded to %f', (since, rate) => {
    expect(weeklyRate(stopped(since), comments)).toBeCloseTo(rate, 2);
  });

  // Three comments each weekday, seen on a Friday: the newest five days of every week count.
  it.each([
    [7, 3],
    [28, 3.82],
    [90, 4.15],
  ])('earns a beginner %i days later %f of the 5 points of comments', (observed, points) => {
    const counts = Array.from({ length: observed }, (_, age) => (age % 7 < 5 ? 3 : 0));
    expect(5 * saturation(weeklyRate(counts, comments), 20)).toBeCloseTo(points, 2);
  });

  it('is the prior of a quiet member before the first day', () => {
    expect(weeklyRate([], comments)).toBeCloseTo(0.5, 12);
  });

  it('has no prior left after 90 quiet days', () => {
    expect(weeklyRate(daily(90, 0), { prior: 100 })).toBe(0);
  });

  it('does not look back further than 90 days', () => {
    expect(weeklyRate([...daily(90), 1000], { prior: 5 })).toBe(weeklyRate(daily(90), { prior: 5 }));
  });

  it.each([
    [0, 0.25],
    [0.1, 0.25],
    [3, 1],
  ])('takes a capture rate of %f as %f', (capture, bounded) => {
    expect(weeklyRate(daily(90), { ...comments, capture })).toBeCloseTo(7 / bounded, 10);
  });
});
