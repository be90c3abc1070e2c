import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, emptyBackup } from '@/lib/domain/backup/backup';
import { renameAccounts } from '@/lib/domain/backup/rename-accounts';
import { backups } from './backups';

const mark = '00ff00ff00ff00ff';
const other = 'abababababababab';

const row = { kind: 'value', at: 5, day: '2026-05-20', offset: 0, source: 'manual', confidence: 'manual' } as const;

describe('the accounts of a file', () => {
  it('get the names that they have here, in every part of it', () => {
    const backup = {
      ...emptyBackup,
      accounts: { [mark]: { audits: { posts: { live: 1, archive: 2 } } } },
      activities: [{ ...row, id: `value-2026-05-20-${mark}`, account: mark }],
      readings: [{ id: `w-followers-2026-05-20-${mark}`, metric: 'followers', value: 1, account: mark }].map(
        (reading) => ({
          ...reading,
          at: 5,
          day: '2026-05-20',
          source: 'workbook',
        }),
      ),
      corrections: [
        {
          id: 'c',
          do: 'removed',
          kind: 'value',
          day: '2026-05-20',
          at: 9,
          account: mark,
          activity: { ...row, id: `a-x-0-${mark}`, account: mark },
        },
        { id: 'd', do: 'added', kind: 'value', day: '2026-05-20', at: 9, account: mark, activity: `a-x-1-${mark}` },
      ] as const,
      tallies: [
        { account: mark, day: '2026-05-20', counts: {}, outside: 0, notes: 0, threads: 0, restored: true },
      ] as const,
    };
    const text = backupText(renameAccounts(backup, { [mark]: 'default' }).backup);
    expect(text).not.toContain(mark);
    expect(text).toContain('"value-2026-05-20"');
    expect(text).toContain('"w-followers-2026-05-20"');
    expect(text).toContain('"a-x-0"');
    expect(text).toContain('"a-x-1"');
  });

  it('keep ids that do not tell their account', () => {
    const activities = [{ ...row, id: '00aa00aa00aa00aa-x', account: 'default' }];
    const { backup } = renameAccounts({ ...emptyBackup, activities }, { default: mark });
    expect(backup.activities).toEqual([{ ...activities[0], account: mark }]);
  });

  it('are left alone where they are not named', () => {
    const activities = [{ ...row, id: 'a-x-0', account: mark }];
    expect(renameAccounts({ ...emptyBackup, activities }, { default: other }).backup.activities).toEqual(activities);
  });

  it('come back when they are named back', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const there = renameAccounts(backup, { [mark]: other }).backup;
        expect(backupText(renameAccounts(there, { [other]: mark }).backup)).toBe(backupText(backup));
      }),
      { numRuns: 200 },
    );
  });

  it('become one where they are given one name', () => {
    const activities = [
      { ...row, id: 'value-2026-05-20', account: 'default' },
      { ...row, id: `value-2026-05-20-${mark}`, account: mark, at: 7 },
    ];
    const { backup, conflicts } = renameAccounts({ ...emptyBackup, activities }, { [mark]: 'default' });
    expect(backup.activities).toEqual([{ ...activities[0], at: 7 }]);
    expect(conflicts).toHaveLength(1);
  });
});
