import { expect, test } from 'vitest';
import { firstCorrectable, isLoggable } from '@/lib/domain/corrections';

const today = '2026-11-20';

test('the last 7 days, today included, can be corrected', () => {
  expect(firstCorrectable(today)).toBe('2026-11-14');
  expect(firstCorrectable('2026-03-02')).toBe('2026-02-24');
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
