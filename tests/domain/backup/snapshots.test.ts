import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotsToKeep } from '@/lib/domain/backup/snapshots';
import { addDays, daysBetween } from '@/lib/domain/day';
import { thousand } from '@/tests/domain/arbitraries';

const today = '2026-05-20';
const before = (ages: readonly number[]) => ages.map((age) => addDays(today, -age));
const range = (length: number) => Array.from({ length }, (_, age) => age);

/** What is there after a snapshot was taken on each of these days and the others were let go. */
function after(days: readonly string[]): readonly string[] {
  let kept: readonly string[] = [];
  for (const day of days) kept = snapshotsToKeep([...kept, day], day);
  return kept;
}

describe('of the snapshots', () => {
  it('the last 7 days and the Sundays of the 4 weeks before are kept where one is taken each day', () => {
    // The 20th of May 2026 is a Wednesday; its week and the one before are among the days.
    expect(after(before(range(60)).reverse())).toEqual(before([31, 24, 17, 10, 6, 5, 4, 3, 2, 1, 0]));
  });

  it('all are kept while there are few', () => {
    expect(snapshotsToKeep(before([90, 40, 3]), today)).toEqual(before([90, 40, 3]));
  });

  it('the newest of each week is kept where they are rare', () => {
    expect(after(before([100, 93, 86, 79, 72, 65, 58, 51, 44, 37, 30, 23, 16]))).toEqual(
      before([86, 79, 72, 65, 58, 51, 44, 37, 30, 23, 16]),
    );
  });

  it('those of the future are kept as well as those of the past, for the clock may be wrong now', () => {
    const future = range(11).map((ahead) => addDays('2030-01-07', ahead * 7));
    expect(snapshotsToKeep([...future, ...before(range(7))], today)).toEqual([
      ...before(range(7)).reverse(),
      ...future,
    ]);
  });

  it('there are never more than 11 of the past and 11 of the future; today is always among them', () => {
    const days = fc.array(
      fc.integer({ min: -400, max: 400 }).map((age) => addDays(today, age)),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(days, (all) => {
        const kept = snapshotsToKeep([...all, today], today);
        expect(kept).toContain(today);
        expect(kept.filter((day) => day > today).length).toBeLessThanOrEqual(11);
        expect(kept.filter((day) => day <= today).length).toBeLessThanOrEqual(11);
        expect(snapshotsToKeep(kept, today)).toEqual(kept);
        expect(kept).toEqual([...new Set(kept)].sort());
      }),
      thousand,
    );
  });

  it('there is one of about four weeks ago, however irregularly they are taken', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 60, maxLength: 80 });
    fc.assert(
      fc.property(gaps, (all) => {
        const days: string[] = [today];
        for (const gap of all) days.push(addDays(days.at(-1) ?? today, gap));
        const [oldest = ''] = after(days);
        expect(daysBetween(oldest, days.at(-1) ?? '')).toBeGreaterThanOrEqual(28);
      }),
      { numRuns: 200 },
    );
  });
});
