// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FileReport } from '@/components/data/FileReport';
import type { BackupFault } from '@/lib/domain/backup/backup-fault';
import type { RestoreReport } from '@/lib/domain/backup/data-overview';

afterEach(cleanup);

const none = { activities: 0, readings: 0, corrections: 0, tallies: 0 };
const whole: RestoreReport = {
  faults: [],
  faultCount: 0,
  isRefused: false,
  held: { activities: 2, readings: 1, corrections: 1, tallies: 1 },
  added: none,
  removed: 2,
  accounts: [
    { account: 'default', activities: 1, days: ['2026-05-20', '2026-05-20'] },
    { account: 'abcdef0123456789', activities: 1, days: ['2025-01-01', '2026-05-20'] },
  ],
  conflicts: { activities: 1, answers: 2 },
};

function show(change: Partial<RestoreReport>, isMerged = false): string {
  const nothing = () => undefined;
  const report = { ...whole, ...change };
  render(<FileReport report={report} isMerged={isMerged} isBusy={false} onMerge={nothing} onLeave={nothing} />);
  return screen.getByRole('status').textContent ?? '';
}

describe('what a file holds', () => {
  it('is said in words, with its accounts and what says something else here', () => {
    const text = show({});
    expect(text).toMatch(/2 activities, 1 number from LinkedIn, 1 correction, 1 daily sum/);
    expect(text).toMatch(/a further account \(abcd\): 1 activity, Jan 1, 2025 – May 20, 2026/);
    expect(text).toContain('Everything in it is here already.');
    expect(text).toContain('2 records here go');
    expect(text).toContain('3 records say something else here');
  });

  it('is not offered twice', () => {
    expect(show({}, true)).toContain('Merged.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

const fault: BackupFault = { code: 'broken', part: 'activities', row: 3, field: 'kind' };

describe('what is wrong with a file', () => {
  it.each<readonly [string, BackupFault, boolean]>([
    ['Row 3 of “activities”: “kind” cannot be.', fault, false],
    ['“settings”: “choices” cannot be.', { ...fault, part: 'settings', row: 0, field: 'choices' }, false],
    ['Line 8 is damaged or cut off.', { ...fault, code: 'not-json', row: 8 }, false],
    ['It is no JSON file, or it is damaged', { ...fault, code: 'not-json', row: 1 }, true],
    ['It is no file of Four Pillars.', { ...fault, code: 'not-ours' }, true],
    ['A newer version of Four Pillars wrote it.', { ...fault, code: 'newer' }, true],
    ['It is larger than any history can be.', { ...fault, code: 'too-large' }, true],
    ['It has more rows than any history can have.', { ...fault, code: 'too-many' }, true],
  ])('%s', (words, found, isRefused) => {
    expect(show({ faults: [found], faultCount: 1, isRefused })).toContain(words);
    expect(screen.queryByRole('button', { name: 'Merge it' }) === null).toBe(isRefused);
  });
});
