import { describe, expect, it } from 'vitest';
import { responseShare } from '@/lib/domain/estimate/rates';
import { clamp, saturation, straightLine } from '@/lib/domain/estimate/saturation';

describe('the curve', () => {
  it.each([
    [0, 0],
    [20, 0.9],
    [40, 0.99],
    [2, 0.2057],
    [-5, 0],
  ])('earns at level %f of a target of 20 a share of %f', (level, share) => {
    expect(saturation(level, 20)).toBeCloseTo(share, 4);
  });

  it('gives the first unit more than the second', () => {
    const first = saturation(1, 20) - saturation(0, 20);
    expect(first).toBeGreaterThan(saturation(2, 20) - saturation(1, 20));
  });

  it.each([
    [-1, 0],
    [0, 0],
    [3.25, 0.5],
    [6.5, 1],
    [7, 1],
  ])('in a straight line earns at level %f of 6.5 a share of %f', (level, share) => {
    expect(straightLine(level, 6.5)).toBe(share);
  });

  it('bounds a value from both sides', () => {
    expect([-1, 0.5, 2].map((value) => clamp(value, 0, 1))).toEqual([0, 0.5, 1]);
  });
});

describe('answered messages', () => {
  it.each([
    [0, 0, 0],
    [4, 1, 0.2197],
    [180, 0, 0],
    [1000, 1000, 1],
  ])('%i asked and %i answered earn a share of %f', (asked, replied, share) => {
    expect(responseShare({ asked, replied })).toBeCloseTo(share, 4);
  });
});
