import type { Backup } from '@/lib/domain/backup/backup';
import { preferencesShape } from '@/lib/messaging/preferences-shape';
import type { Settings } from '@/lib/messaging/published';
import type { BackupHead } from '@/lib/storage/backup-read';
import { settingsIn } from './settings';

/** What of the settings belongs into a backup. What nobody ever chose is no choice, so that it gives way to one. */
export function headOf({ startedAt, preferences, insights, dayStart }: Settings): BackupHead {
  if (!preferences) return { startedAt };
  return { startedAt, settings: { changedAt: 0, choices: { insights, dayStart, preferences } } };
}

/** Whether the choices of a file are some that this version can take over. */
export function areChoices(choices: unknown): boolean {
  if (typeof choices !== 'object' || choices === null || !('preferences' in choices)) return false;
  return preferencesShape.safeParse(choices.preferences).success;
}

/** The settings after a backup took the place of what was here. */
export function settingsAfter(settings: Settings, { startedAt, settings: chosen }: Backup): Settings {
  return settingsIn({ ...settings, ...chosen?.choices, startedAt: startedAt ?? settings.startedAt }) ?? settings;
}
