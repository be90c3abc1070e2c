import { describe, expect, it } from 'vitest';
import { type LedgerFilter, sortsWanted, spanOf, usualFilter } from '@/components/records/ledger-filter';

const today = '2026-11-20';
const found = (change: Partial<LedgerFilter>) => sortsWanted({ ...usualFilter, ...change });

describe('the ledger looks through', () => {
  it.each([
    [{}, '2026-11-14', today],
    [{ period: '30-days' }, '2026-10-22', today],
    [{ period: 'year' }, '2025-11-21', today],
    [{ period: 'all' }, '2003-01-01', today],
    [{ period: 'day' }, today, today],
    [{ period: 'day', days: { from: '2026-01-01', to: '2026-03-05' } }, '2026-03-05', '2026-03-05'],
    [{ period: 'span', days: { from: '2026-01-01', to: '2026-03-05' } }, '2026-01-01', '2026-03-05'],
    [{ period: 'span', days: { from: '2026-03-05', to: '2026-01-01' } }, '2026-01-01', '2026-03-05'],
  ] as const)('of %j the days from %s to %s', (change, from, to) => {
    expect(spanOf({ ...usualFilter, ...change }, today)).toEqual({ from, to });
  });
});

describe('the ledger looks for', () => {
  it('everything, while nothing is chosen and only blanks are typed', () => {
    expect(found({})).toBeUndefined();
    expect(found({ words: '  ' })).toBeUndefined();
  });

  it.each<[Partial<LedgerFilter>, readonly string[]]>([
    [{ kinds: ['post'], origins: ['manual', 'export'] }, ['post plain export', 'post plain manual']],
    [{ words: 'NOTE invitation', origins: ['likely'] }, ['invite note likely']],
    [{ words: 'reply seen' }, ['reply plain likely']],
    [
      { words: 'thoughts', kinds: ['repost'] },
      ['confirmed', 'likely', 'export', 'manual'].map((each) => `repost quote ${each}`),
    ],
    [{ words: 'encouraged hand' }, ['value encouraged manual']],
    [{ words: 'Ann' }, []],
  ])('what has %j', (change, sorts) => {
    expect(found(change)).toEqual(sorts);
  });
});
