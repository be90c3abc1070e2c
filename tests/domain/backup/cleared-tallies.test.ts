import { expect, it } from 'vitest';
import { type Backup, backupText, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import { parse } from '@/tests/storage/backup-sample';

const place = { account: 'default', day: '2026-05-20' };
const sum = { counts: { comment: 3 }, outside: 0, notes: 0, threads: 0 };
const noon = Date.UTC(2026, 4, 20, 12);
const cleared: Correction = { ...place, id: 'x', do: 'cleared', at: noon, count: 3, sum };
const undone: Correction = { ...cleared, undoneAt: noon + 9 };
const known: Backup['tallies'] = [{ ...place, ...sum, restored: true }];

function backup(tallies: Backup['tallies'], corrections: readonly Correction[]): Backup {
  return { ...emptyBackup, tallies, corrections };
}

it.each([
  { sum: 'stays away', here: backup([], [cleared]), left: [] },
  { sum: 'stays as it came after that', here: backup(known, [cleared]), left: known },
  { sum: 'is there again where that was taken back', here: backup(known, [undone]), left: known },
])('the sum of a day that was cleared $sum, though a file still has it', ({ here, left }) => {
  const file = backup(known, []);
  for (const merged of [mergeBackups(here, file), mergeBackups(file, here)]) {
    expect(merged.backup.tallies).toEqual(left);
    expect(merged.backup.corrections).toEqual(here.corrections);
  }
});

it('a day that was cleared is read back from a file to the last byte, with its parts', () => {
  const { account, day } = place;
  const row = { id: 'a', kind: 'comment', at: noon, offset: 0, source: 'live', confidence: 'confirmed' } as const;
  const part = { ...place, id: 'x-0', do: 'removed', kind: 'comment', at: noon, activity: { ...row, account, day } };
  const text = backupText(backup([], [cleared, { ...part, do: 'removed', kind: 'comment', part: 'x' }]));
  expect(parse(text).faults).toEqual([]);
  expect(backupText(parse(text).backup ?? emptyBackup)).toBe(text);
});
