import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText } from '@/lib/domain/backup/backup';
import { firstRetained, retained } from '@/lib/domain/backup/retained';
import { thousand } from '@/tests/domain/arbitraries';
import { backups } from './backups';

const from = '2026-01-02';

describe('what is too old', () => {
  it.each([
    [0, undefined],
    [1, '2025-11-20'],
    [5, '2021-11-21'],
  ] as const)('lies, with %j years kept, before %j', (years, first) => {
    expect(firstRetained('2026-11-20', years)).toBe(first);
  });

  it('is gone, all else stays, and no day is less than it was', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const after = retained(backup, from);
        expect(after.activities).toEqual(backup.activities.filter(({ day }) => day >= from));
        expect(after.corrections.every(({ day }) => day >= from)).toBe(true);
        expect(after.readings).toBe(backup.readings);
        for (const { day, account, kind } of backup.activities.filter((each) => each.day < from)) {
          const sum = after.tallies.find((tally) => tally.day === day && tally.account === account);
          expect(sum?.counts[kind]).toBeGreaterThan(0);
        }
      }),
      thousand,
    );
  }, 60_000);

  it('is let go of once', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const after = retained(backup, from);
        expect(retained(after, from)).toBe(after);
        expect(backupText(retained(after, from))).toBe(backupText(after));
      }),
      thousand,
    );
  }, 60_000);
});
