import type { Backup } from '@/lib/domain/backup/backup';
import { preferencesShape } from '@/lib/messaging/preferences-shape';
import type { BackupHead } from '@/lib/storage/backup-read';
import { type KeptSettings, settingsIn } from './settings';

/** What of the settings belongs into a backup. What nobody ever chose is no choice, so that it gives way to one. */
export function headOf({ startedAt, preferences, changedAt, ...rest }: KeptSettings): BackupHead {
  if (!preferences && changedAt === undefined) return { startedAt };
  const { insights, dayStart } = rest;
  const choices = { insights, dayStart, ...(preferences && { preferences }) };
  return { startedAt, settings: { changedAt: changedAt ?? 0, choices } };
}

/** Whether the choices of a file are some that this version can take over. */
export function areChoices(choices: unknown): boolean {
  if (typeof choices !== 'object' || choices === null) return false;
  return !('preferences' in choices) || preferencesShape.safeParse(choices.preferences).success;
}

/** The settings after a backup took the place of what was here; where nobody had chosen anything, nobody has again. */
export function settingsAfter(before: KeptSettings, { startedAt, settings: chosen }: Backup): KeptSettings {
  const { preferences: _, changedAt: __, ...rest } = before;
  const choices = chosen && { ...chosen.choices, changedAt: chosen.changedAt };
  return settingsIn({ ...rest, ...choices, startedAt: startedAt ?? before.startedAt }) ?? before;
}
