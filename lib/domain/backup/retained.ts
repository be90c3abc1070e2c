import { addDays } from '@/lib/domain/day';
import { tallyOf } from '@/lib/domain/tally';
import type { Backup, RestoredTally } from './backup';
import type { Retention } from './data-overview';
import { mergeTallies } from './merge-records';

/** The first day whose single activities are kept; undefined where all are. */
export function firstRetained(today: string, years: Retention): string | undefined {
  return years === 0 ? undefined : addDays(today, -365 * years);
}

/**
 * Without the single activities and corrections of the days before `from`; of each such day its sum is kept. Answers
 * with the same backup where there is nothing to let go.
 */
export function retained(backup: Backup, from: string): Backup {
  const old = backup.activities.filter(({ day }) => day < from);
  const corrections = backup.corrections.filter(({ day }) => day >= from);
  if (old.length === 0 && corrections.length === backup.corrections.length) return backup;
  const sums = [...Map.groupBy(old, ({ account, day }) => `${day} ${account}`).values()].map(
    (rows): RestoredTally => ({ ...tallyOf(rows[0]?.account ?? '', rows[0]?.day ?? '', rows), restored: true }),
  );
  return {
    ...backup,
    activities: backup.activities.filter(({ day }) => day >= from),
    corrections,
    tallies: mergeTallies([...backup.tallies, ...sums]),
  };
}
