import { expect, test } from 'vitest';
import { firstAddable, isLoggable } from '@/lib/domain/corrections';

const today = '2026-11-20';

test('what was missed can be added to the last 7 days, today included', () => {
  expect(firstAddable(today)).toBe('2026-11-14');
  expect(firstAddable('2026-03-02')).toBe('2026-02-24');
});

test.each([
  [today, true],
  ['2026-11-19', true],
  ['2025-11-19', true],
  ['2025-11-18', false],
  ['2026-11-21', false],
])('on %s something can be logged by hand: %s', (day, expected) => {
  expect(isLoggable(day, today)).toBe(expected);
});
