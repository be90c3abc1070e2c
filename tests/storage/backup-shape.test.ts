import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, emptyBackup } from '@/lib/domain/backup/backup';
import { thousand } from '@/tests/domain/arbitraries';
import { backups } from '@/tests/domain/backup/backups';
import { activity, fileOf, parse, whole } from './backup-sample';

describe('a file of our own', () => {
  it('is read back to the last byte', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const text = backupText(backup);
        const parsed = parse(text);
        expect(parsed.faults).toEqual([]);
        expect(backupText(parsed.backup ?? emptyBackup)).toBe(text);
      }),
      thousand,
    );
  }, 60_000);

  it('has a row in each line', () => {
    const lines = backupText(whole).split('\n');
    expect(lines.filter((line) => line.includes('"id":'))).toHaveLength(2);
    expect(lines).toContain(
      '{"account":"default","at":1779278400000,"confidence":"confirmed","day":"2026-05-20",'.concat(
        '"id":"k1","kind":"comment","offset":120,"source":"live"}',
      ),
    );
  });

  it('says how many rows of it are kept', () => {
    expect(parse(fileOf({})).kept).toEqual({ activities: 1, readings: 1, corrections: 0, tallies: 0 });
  });
});

describe('a damaged file', () => {
  const many = { ...whole, activities: ['k1', 'k2', 'k3'].map((id) => ({ ...activity, id })) };
  const text = backupText(many);

  it('that is cut off is kept up to there', () => {
    const { backup, faults } = parse(text.slice(0, text.indexOf('"k3"')));
    expect(backup?.activities.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(faults).toEqual([{ code: 'not-json', part: '', row: 8, field: '' }]);
  });

  it('loses the lines that are damaged, which are named', () => {
    const { backup, faults } = parse(text.replace('"k2"', '"k\u0000'));
    expect(backup?.activities.map(({ id }) => id)).toEqual(['k1', 'k3']);
    expect(backup?.readings).toEqual(whole.readings);
    expect(faults).toEqual([{ code: 'not-json', part: '', row: 7, field: '' }]);
  });
});

describe('a file is refused as a whole', () => {
  it.each([
    ['that is cut off at its beginning', backupText(whole).slice(20), 'not-json', 1],
    ['of which hardly anything came', backupText(whole).slice(0, 20), 'not-json', 2],
    ['that is no JSON', '{\n"format": four-pillars\n}', 'not-json', 2],
    ['that is empty', '', 'not-json', 1],
    ['of somebody else', '{"format":"pillars","version":1}', 'not-ours', 0],
    ['that is a list', '[]', 'not-ours', 0],
    ['that is nothing', 'null', 'not-ours', 0],
    ['of no version', '{"format":"four-pillars"}', 'not-ours', 0],
    ['of a newer version', fileOf({ version: 2 }), 'newer', 0],
  ])('%s', (_, text, ...[code, row]) => {
    const { backup, faults, faultCount, kept } = parse(text);
    expect(backup).toBeUndefined();
    expect(faults).toEqual([{ code, part: '', row, field: '' }]);
    expect(faultCount).toBe(1);
    expect(kept.activities).toBe(0);
  });

  it('with more than a million rows', () => {
    const { backup, faults } = parse(fileOf({ readings: Array(1_000_001).fill(0) }));
    expect(backup).toBeUndefined();
    expect(faults).toEqual([{ code: 'too-many', part: 'readings', row: 0, field: '' }]);
  });
});
