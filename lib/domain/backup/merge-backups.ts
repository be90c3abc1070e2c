import type { Activity } from '@/lib/domain/activity';
import type { Backup, Correction } from './backup';
import { mergeLatest, mergeRecords, mergeTallies } from './merge-records';
import { type Conflict, mergeRows } from './merge-rows';

/** What two backups come to, and where they contradicted each other. */
export interface MergedBackups {
  readonly backup: Backup;
  readonly conflicts: readonly Conflict[];
}

/**
 * Everything of both, once. The ids of rows decide what is the same; the same file twice, files that overlap and files
 * of two devices give the same in any order. Where one id says two things:
 *
 * - activities: the later moment is kept;
 * - corrections: what they do is what they are, so of two that remove one activity the later is kept;
 * - readings: the one with a forecast, since only it knows what was said beforehand; then the later moment;
 * - answers and settings: the later ones, as a whole;
 * - what still is equal: the one whose text is later in the alphabet.
 *
 * What a correction removed stays away, whichever side still has it; only what was done after the correction may carry
 * the same id again. What was taken back without a correction comes back with a file that still has it.
 */
export function mergeBackups(one: Backup, other: Backup): MergedBackups {
  const both = [one, other];
  const corrections = mergeRows(
    both.flatMap((backup) => backup.corrections),
    { part: 'corrections', idOf: (row) => `${row.activity} ${row.do}`, rankOf: ({ at }) => at },
  );
  const activities = mergeRows(
    both.flatMap((backup) => backup.activities),
    { part: 'activities', idOf, rankOf: ({ at }) => at },
  );
  const readings = mergeRows(
    both.flatMap((backup) => backup.readings),
    { part: 'readings', idOf, rankOf: ({ at, forecast }) => at + (forecast ? 1e15 : 0) },
  );
  const records = mergeRecords(both.map(({ accounts }) => accounts));
  const settings = mergeLatest(
    both.flatMap((backup) => backup.settings ?? []),
    { part: 'settings', id: 'settings', timeOf: ({ changedAt }) => changedAt },
  );
  return {
    backup: {
      ...earliestStart(both),
      ...(settings.latest && { settings: settings.latest }),
      accounts: records.merged,
      activities: withoutRemoved(activities.merged, corrections.merged),
      readings: readings.merged,
      corrections: corrections.merged,
      tallies: mergeTallies(both.flatMap(({ tallies }) => tallies)),
    },
    conflicts: [activities, readings, corrections, records, settings].flatMap(({ conflicts }) => conflicts),
  };
}

function withoutRemoved(activities: readonly Activity[], corrections: readonly Correction[]): readonly Activity[] {
  const removedAt = new Map<string, number>();
  for (const correction of corrections) {
    if (correction.do !== 'removed') continue;
    removedAt.set(correction.activity, Math.max(correction.at, removedAt.get(correction.activity) ?? 0));
  }
  return activities.filter(({ id, at }) => at > (removedAt.get(id) ?? Number.NEGATIVE_INFINITY));
}

function earliestStart(all: readonly Backup[]): Pick<Backup, 'startedAt'> {
  const moments = all.flatMap(({ startedAt }) => startedAt ?? []);
  return moments.length > 0 ? { startedAt: Math.min(...moments) } : {};
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
