import { describe, expect, it } from 'vitest';
import { largerReading } from '@/lib/archive/larger-reading';
import { dayIn, numberIn } from '@/lib/archive/workbook/cell-values';
import type { Reading } from '@/lib/domain/reading';

describe('the larger of two readings', () => {
  const reading = (value: number): Reading => ({
    id: 'w',
    metric: 'm',
    value,
    at: 0,
    day: '',
    source: 'workbook',
    account: 'a',
  });
  it('is the same in any order', () => {
    expect(largerReading(reading(1), reading(2)).value).toBe(2);
    expect(largerReading(reading(-1), reading(-28)).value).toBe(-1);
  });
});

describe('a cell', () => {
  it.each([
    [1234, 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['12,34,567', 1234567],
    ['-28', -28],
    ['−28', -28],
    ['٣٤', 34],
    ['0', 0],
    ['2%', undefined],
    ['< 1%', undefined],
    ['1.2K', undefined],
    ['3/1/2025', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%o is the number %o', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });

  it.each([
    ['3/4/2025', '2025-03-04', '2025-04-03'],
    ['13/4/2025', undefined, '2025-04-13'],
    ['04.03.2025', '2025-04-03', '2025-03-04'],
    ['2025-03-04', '2025-03-04', '2025-03-04'],
    ['2025. 3. 4.', '2025-03-04', '2025-03-04'],
    ['3/4/25', '2025-03-04', '2025-04-03'],
    [45_720, '2025-03-04', '2025-03-04'],
    ['2/30/2025', undefined, undefined],
    [12, undefined, undefined],
    ['Date', undefined, undefined],
  ])('%o is the day %s in America and %s elsewhere', (cell, american, other) => {
    expect([dayIn(cell, 'mdy'), dayIn(cell, 'dmy')]).toEqual([american, other]);
  });
});
