import { describe, expect, it } from 'vitest';
import { isSound } from '@/lib/storage/rows';

const tally = { account: 'default', day: '2026-11-19', counts: { comment: 3 }, outside: 0, notes: 1, threads: 2 };

describe('a tally is sound', () => {
  it.each([
    ['as it is written', tally],
    ['when the day was restored', { ...tally, restored: true }],
    ['with no count at all', { ...tally, counts: {} }],
    ['with a kind and a field that a newer version added', { ...tally, counts: { poll: 1 }, mood: 'good' }],
  ])('%s', (_name, row) => {
    expect(isSound('tallies', row)).toBe(true);
  });
});

describe('a tally is broken', () => {
  it.each([
    ['without an account', { ...tally, account: '' }],
    ['with an account that is too long', { ...tally, account: 'a'.repeat(201) }],
    ['with an account that is no text', { ...tally, account: 7 }],
    ['with a day that is none', { ...tally, day: 'yesterday' }],
    ['with a day that is a number', { ...tally, day: 20_261_119 }],
    ['without counts', { ...tally, counts: undefined }],
    ['with counts that are nothing', { ...tally, counts: null }],
    ['with counts in a list', { ...tally, counts: [3] }],
    ['with a count in words', { ...tally, counts: { comment: 'three' } }],
    ['with a count below zero', { ...tally, counts: { comment: -1 } }],
    ['with a count that is no number', { ...tally, counts: { comment: Number.NaN } }],
    ['with a count without end', { ...tally, outside: Number.POSITIVE_INFINITY }],
    ['without the notes', { ...tally, notes: undefined }],
    ['with threads in words', { ...tally, threads: 'two' }],
    ['with a mark of restoring that is no yes or no', { ...tally, restored: 'yes' }],
    ['when it is a text', 'tally'],
    ['when it is a list', [tally]],
    ['when it is nothing', null],
  ])('%s', (_name, row) => {
    expect(isSound('tallies', row)).toBe(false);
  });
});
