import { describe, expect, it } from 'vitest';
import { readDegree } from '@/lib/linkedin/degree';

describe('the degree badge', () => {
  it.each([
    ['1st', 1],
    ['2nd', 2],
    ['3rd', 3],
    ['3rd+', 3],
    ['· 2nd', 2],
    ['• 3rd+', 3],
    ['1er', 1],
    ['2e', 2],
    ['2º', 2],
    ['1°', 1],
    ['1ste', 1],
    ['2de', 2],
    ['1η', 1],
    ['Gr. 1', 1],
    ['1-й', 1],
    ['2:a', 2],
    ['1ম', 1],
    ['लेवल 1', 1],
    ['Ke-2', 2],
    ['1次', 1],
    ['1촌', 1],
    ['2 ले', 2],
    ['1వ', 1],
    ['ขั้นที่ 3', 3],
    ['1 度', 1],
    ['2.', 2],
    ['\u200f• 2\u200e', 2],
    ['első', 1],
    ['második', 2],
    ['harmadik', 3],
    ['Pertama', 1],
  ] as const)('reads %s', (text, degree) => {
    expect(readDegree(text)).toBe(degree);
  });

  it.each([
    '',
    '·',
    '500+',
    '4th',
    '23,447 followers',
    '2 and 3',
    'Mira Example',
    '10',
    '· a long text that ends in the number 2',
  ])('reads no degree in "%s"', (text) => expect(readDegree(text)).toBeUndefined());
});
