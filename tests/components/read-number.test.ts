import { describe, expect, it } from 'vitest';
import { readCount, readNumber } from '@/components/read-number';

describe('a number that a member types', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 20,973 ', 20.973],
    ['-1', -1],
    ['', undefined],
    ['  ', undefined],
    ['twelve', NaN],
    ['12.5.1', NaN],
    ['12 %', NaN],
    ['1e3', NaN],
  ])('%j is %s', (text, value) => {
    expect(readNumber(text)).toEqual(value);
  });
});

describe('a number of things that a member types', () => {
  it.each([
    ['612', 612],
    ['1,200', 1200],
    ['1.200', 1200],
    ['12 000', 12_000],
    ['0', 0],
    ['', undefined],
    ['500+', NaN],
    ['1.5', NaN],
    ['-3', NaN],
    ['many', NaN],
  ])('%j is %s', (text, value) => {
    expect(readCount(text)).toEqual(value);
  });
});
