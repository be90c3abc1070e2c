import { describe, expect, it } from 'vitest';
import { stepOf } from '@/lib/domain/next-action/next-action';

describe('a step', () => {
  it.each([
    [0.8, 'big'],
    [0.79, 'good'],
    [0.2, 'good'],
    [0.19, 'small'],
    [0, 'small'],
  ])('of %f points is called %s', (gain, step) => {
    expect(stepOf(gain)).toBe(step);
  });
});
