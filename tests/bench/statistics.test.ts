import { expect, test } from 'vitest';
import { exponentOf, ratios, spreadOf } from './statistics';

test('the median of an even number of rounds lies between the two in the middle', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1, high: 4 });
  expect(spreadOf([5, 1, 3])).toEqual({ median: 3, low: 1, high: 5 });
});

test('there is no median of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('a ratio is that of one round', () => {
  expect(ratios([10, 30], [5, 10])).toEqual([2, 3]);
});

test.each([
  [0, [7, 7, 7]],
  [1, [3, 30, 300]],
  [0.5, [1, Math.sqrt(10), 10]],
])('what grows with the power %f of the data has that exponent', (exponent, values) => {
  expect(exponentOf(values.map((value, place) => [10 ** place, value]))).toBeCloseTo(exponent, 10);
});
