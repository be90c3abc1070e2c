import { describe, expect, it } from 'vitest';
import { levelScale, triesScale } from '@/components/what-if/what-if-scale';
import { levelWords } from '@/components/what-if/what-if-words';
import { type LevelSignal, signals } from '@/lib/domain/estimate/signals';

const levels = signals.filter((signal): signal is LevelSignal => signal.kind !== 'rate');

const signalOf = (id: string): LevelSignal => {
  const found = levels.find((signal) => signal.id === id);
  if (!found) throw new Error(`There is no input ${id}.`);
  return found;
};

describe('the scale of a slider', () => {
  it.each(levels)('reaches the target of $id in $pillar in at least as many steps as can be felt', (signal) => {
    const { max, step } = levelScale(signal, 0);
    expect(max).toBeGreaterThanOrEqual(signal.target);
    expect(max / step).toBeGreaterThanOrEqual(signal.kind === 'linear' ? signal.target : 20);
    expect(max / step).toBeCloseTo(Math.round(max / step), 6);
  });

  it.each([
    ['comments', 0, { max: 40, step: 1 }],
    ['comments', 61.4, { max: 62, step: 1 }],
    ['connections', 2403, { max: 2410, step: 10 }],
    ['profile_items', 7, { max: 7, step: 1 }],
    ['days_active', 7, { max: 7, step: 0.2 }],
  ])('of %s at %d is %j', (id, level, scale) => {
    expect(levelScale(signalOf(id), level)).toEqual(scale);
  });

  it('goes as far as the member’s own tries', () => {
    expect(triesScale(10, 12)).toEqual({ max: 50, step: 1 });
    expect(triesScale(10, 420)).toEqual({ max: 420, step: 1 });
  });
});

describe('a level', () => {
  it.each([
    ['comments', 2.9, 'about 3 a week'],
    ['comments', 1.2, 'about 1 a week'],
    ['articles', 0.25, 'about 1 in 4 weeks'],
    ['articles', 0.01, 'none'],
    ['articles', 0, 'none'],
    ['profile_items', 5, '5 of 7'],
    ['connections', 1234, '1,234'],
  ])('of %s at %d is said as %s', (id, level, words) => {
    expect(levelWords(signalOf(id), level)).toBe(words);
  });
});
