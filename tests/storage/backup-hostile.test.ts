import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText } from '@/lib/domain/backup/backup';
import type { BackupFaultCode } from '@/lib/domain/backup/backup-fault';
import { backups } from '@/tests/domain/backup/backups';
import { patience, runs } from '@/tests/support/fuzz';
import { parse } from './backup-sample';
import { tamperings } from './hostile-backups';

/** Every fault for which a page has words. */
const codes: Readonly<Record<BackupFaultCode, true>> = {
  'not-json': true,
  'not-ours': true,
  newer: true,
  'too-large': true,
  'too-many': true,
  broken: true,
};

/** Whether a fault says where it is: a line of the file, a row of a part, or a part that stands once. */
const isPlaced = (fault: { readonly part: string; readonly row: number }): boolean =>
  fault.row > 0 || fault.part !== '';

type Outcome = 'whole' | 'in part' | 'refused';

/** Reads it, and expects that what is kept is sound and what is not is named. */
function expectSpokenOrSound(file: string): Outcome {
  const { backup, faults, faultCount } = parse(file);
  for (const { code } of faults) expect(codes).toHaveProperty(code);
  if (!backup) {
    expect(faultCount).toBe(1);
    return 'refused';
  }
  expect(faults.filter((fault) => !isPlaced(fault))).toEqual([]);
  const text = backupText(backup);
  const again = parse(text);
  expect(again.faults).toEqual([]);
  expect(again.backup && backupText(again.backup)).toBe(text);
  return faultCount > 0 ? 'in part' : 'whole';
}

describe('a backup that somebody has changed', patience, () => {
  it('is read without an error, says where it is wrong, and what is kept of it is sound', () => {
    const seen = new Set<Outcome>();
    fc.assert(
      fc.property(backups, tamperings, (backup, tamper) => {
        seen.add(expectSpokenOrSound(tamper(backupText(backup))));
      }),
      runs(1_500),
    );
    expect([...seen].toSorted()).toEqual(['in part', 'refused', 'whole']);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
