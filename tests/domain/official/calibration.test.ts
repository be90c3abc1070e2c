import { describe, expect, it } from 'vitest';
import { calibrate, forecastFor, type Sample } from '@/lib/domain/official/calibration';
import { lineOf, shiftsOf } from '@/lib/domain/official/calibration-line';
import { each, estimateOf, officialBefore, saidOfEach } from '@/tests/domain/readings';
import { dayBefore, today } from '@/tests/domain/tallies';

function sample(age: number, official: number, rest: Partial<Sample> = {}): Sample {
  return { day: dayBefore(age), official, raw: 10, ...rest };
}

describe('the forecast of a pillar', () => {
  it('is the model’s own before any official number', () => {
    expect(forecastFor([], 12.3, today)).toBe(12.3);
  });

  it('is the official number on its own day, moved by what the model moved since', () => {
    const samples = [sample(0, 15)];
    const { b } = lineOf(samples, today);
    expect(forecastFor(samples, 10, today)).toBeCloseTo(15, 10);
    expect(forecastFor(samples, 11, today)).toBeCloseTo(15 + b, 10);
  });

  it('stands after 14 days half way between that number and the line', () => {
    const samples = [sample(14, 15)];
    const { a, b } = lineOf(samples, today);
    expect(forecastFor(samples, 10, today)).toBeCloseTo((15 + a + b * 10) / 2, 10);
  });

  it('assumes that nothing changed since a number of which nothing was said', () => {
    const { raw: _, ...unsaid } = sample(0, 15);
    expect(forecastFor([unsaid], 3, today)).toBe(15);
    expect(forecastFor([{ ...unsaid, day: dayBefore(14) }], 3, today)).toBeCloseTo((15 + 3) / 2, 10);
  });

  it.each([
    { official: 24, raw: 60, points: 25 },
    { official: 1, raw: -60, points: 0 },
  ])('is kept within $points points', ({ official, raw, points }) => {
    expect(forecastFor([sample(0, official)], raw, today)).toBe(points);
  });
});

describe('the line of a pillar', () => {
  it('is the model itself while nothing is known', () => {
    const { a, b } = lineOf([], today);
    expect([a, b]).toEqual([0, expect.closeTo(1, 12)]);
  });

  it('comes to what all readings say, when there are many', () => {
    const samples = Array.from({ length: 100 }, (_, age) =>
      sample(age, 3 + 0.5 * (age % 20), { raw: age % 20 }),
    ).reverse();
    const { a, b } = lineOf(samples, today);
    expect(a).toBeCloseTo(3, 1);
    expect(b).toBeCloseTo(0.5, 1);
  });

  it('believes a new reading more than one of last year', () => {
    const old = lineOf([sample(365, 20), sample(0, 10)], today);
    const young = lineOf([sample(365, 10), sample(0, 20)], today);
    expect(young.a + 10 * young.b).toBeGreaterThan(15);
    expect(old.a + 10 * old.b).toBeLessThan(15);
  });

  it('is told by a reading of 60 days ago half as much', () => {
    const twice = lineOf([sample(60, 18), sample(60, 18)], today);
    const once = lineOf([sample(0, 18)], today);
    expect(twice.a).toBeCloseTo(once.a, 10);
    expect(twice.b).toBeCloseTo(once.b, 10);
  });
});

describe('a change of LinkedIn’s formula', () => {
  const idle = { isIdle: true };
  it.each<readonly [string, readonly Sample[], boolean]>([
    ['shows in more than three points within a day', [sample(4, 10), sample(3, 13.1, idle)], true],
    ['shows downwards too', [sample(4, 10), sample(3, 6.9, idle)], true],
    ['shows on one and the same day', [sample(3, 10), sample(3, 14, idle)], true],
    ['does not show in three points', [sample(4, 10), sample(3, 13, idle)], false],
    ['does not show within two days', [sample(5, 10), sample(3, 14, idle)], false],
    ['does not show when something was done', [sample(4, 10), sample(3, 14)], false],
    ['does not show in a first reading', [sample(3, 14, idle)], false],
  ])('%s', (_, samples, isShown) => {
    expect(shiftsOf(samples)).toEqual(isShown ? [dayBefore(3)] : []);
  });

  it('makes all that was read before weigh a quarter', () => {
    const after = sample(0, 14, idle);
    const four = [1, 1, 1, 1].map(() => sample(1, 10));
    const shifted = lineOf([...four, after], today);
    const once = lineOf([sample(1, 10), { ...after, isIdle: false }], today);
    expect(shifted.a).toBeCloseTo(once.a, 10);
    expect(shifted.b).toBeCloseTo(once.b, 10);
  });

  it('that happens again makes what was read before both weigh a sixteenth', () => {
    const oldest = Array.from({ length: 16 }, () => sample(2, 10));
    const between = [sample(1, 14, idle), ...Array.from({ length: 3 }, () => sample(1, 14))];
    const shifted = lineOf([...oldest, ...between, sample(0, 10, idle)], today);
    const weighed = lineOf([sample(2, 10), sample(1, 14), sample(0, 10)], today);
    expect(shifted.a).toBeCloseTo(weighed.a, 10);
    expect(shifted.b).toBeCloseTo(weighed.b, 10);
  });

  it('is remembered with its day, once for all pillars', () => {
    const readings = [
      officialBefore(4, each(5), saidOfEach(9)),
      officialBefore(3, each(10), saidOfEach(9, idle)),
      officialBefore(2, each(10), saidOfEach(9, idle)),
    ];
    expect(calibrate(readings, estimateOf(each(9)), today)?.shifts).toEqual([dayBefore(3)]);
  });
});
