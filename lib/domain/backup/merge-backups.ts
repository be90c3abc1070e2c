import type { Backup } from './backup';
import { talliesLeft } from './cleared-tallies';
import { mergeCorrections, withCorrections } from './merge-corrections';
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
 * - corrections: what was taken back stays taken back;
 * - readings: the one with a forecast, since only it knows what was said beforehand; then the later moment;
 * - answers: the later ones, as a whole;
 * - settings: likewise; but those that say less give way, as the one switch of a browser that was never set up;
 * - what exports tell of the member's standing: of each fact what the one tells that reaches further;
 * - what still is equal: the one whose text is later in the alphabet.
 *
 * What a correction removed stays away, whichever side still has it, until the correction is taken back: see
 * `withCorrections`. What was taken back without a correction comes back with a file that still has it.
 */
export function mergeBackups(one: Backup, other: Backup): MergedBackups {
  const both = [one, other];
  const corrections = mergeCorrections(both.flatMap((backup) => backup.corrections));
  const activities = mergeRows(
    withCorrections(
      both.flatMap((backup) => backup.activities),
      corrections,
    ),
    { part: 'activities', idOf, rankOf: ({ at }) => at },
  );
  const readings = mergeRows(
    both.flatMap((backup) => backup.readings),
    { part: 'readings', idOf, rankOf: ({ at, forecast }) => at + (forecast ? 1e15 : 0) },
  );
  const records = mergeRecords(both.map(({ accounts }) => accounts));
  const settings = mergeLatest(
    both.flatMap((backup) => backup.settings ?? []),
    { part: 'settings', id: 'settings', timeOf: rankOfSettings },
  );
  return {
    backup: {
      ...earliestStart(both),
      ...(settings.latest && { settings: settings.latest }),
      accounts: records.merged,
      activities: activities.merged,
      readings: readings.merged,
      corrections: corrections.merged,
      tallies: mergeTallies(both.flatMap((backup) => talliesLeft(backup, corrections.merged))),
    },
    conflicts: [activities, readings, corrections, records, settings].flatMap(({ conflicts }) => conflicts),
  };
}

function rankOfSettings({ changedAt, choices }: NonNullable<Backup['settings']>): number {
  return changedAt + Object.keys(choices).length * 1e15;
}

function earliestStart(all: readonly Backup[]): Pick<Backup, 'startedAt'> {
  const moments = all.flatMap(({ startedAt }) => startedAt ?? []);
  return moments.length > 0 ? { startedAt: Math.min(...moments) } : {};
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
