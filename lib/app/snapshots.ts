import { backupText } from '@/lib/domain/backup/backup';
import { snapshotsToKeep } from '@/lib/domain/backup/snapshots';
import { dayOf } from '@/lib/domain/day';
import { parseBackup } from '@/lib/storage/backup-shape';
import { packed, unpacked } from '@/lib/storage/packed';
import { findSnapshot, listSnapshots, putSnapshot, removeSnapshots } from '@/lib/storage/snapshots';
import { areChoices } from './backup-head';
import type { Context } from './context';
import { ImpossibleRecordError } from './impossible-record';
import { readAll, rewrite } from './rewrite';
import { type KeptSettings, requireSettings } from './settings';

/** How things stood before the member went back, or removed an account, the last time; it takes no day's place. */
const beforeLast = 'before';

/**
 * Takes the day's snapshot where there is none yet, and lets old ones go. Only called from inside the queue.
 * @returns whether it was taken: once a day.
 */
export async function keepSnapshots(context: Context, settings: KeptSettings): Promise<boolean> {
  const today = dayOf(context.clock.now(), settings.dayStart);
  const days = (await listSnapshots()).map(({ id }) => id).filter((id) => id !== beforeLast);
  if (days.includes(today)) return false;
  await take(context, settings, today);
  const kept = snapshotsToKeep([...days, today], today);
  await removeSnapshots(days.filter((day) => !kept.includes(day)));
  return true;
}

/**
 * Puts the data of a snapshot in the place of what is here; how it is now is kept as a snapshot first.
 * @throws ImpossibleRecordError when there is no such snapshot or it is broken; NotStartedError before consent;
 * DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function goBack(context: Context, snapshot: string): Promise<{ readonly isDone: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const backup = await contentOf(snapshot);
    await keepBefore(context, settings);
    await rewrite(context, settings, () => backup);
    return { isDone: true };
  });
}

/** Keeps how things are now, so that one step back is always possible. Only called from inside the queue. */
export function keepBefore(context: Context, settings: KeptSettings): Promise<void> {
  return take(context, settings, beforeLast);
}

async function take(context: Context, settings: KeptSettings, id: string): Promise<void> {
  const text = backupText(await readAll(context, settings));
  await putSnapshot({ id, at: context.clock.now().at, bytes: await packed(text) });
}

async function contentOf(snapshot: string) {
  const bytes = await findSnapshot(snapshot);
  const text = bytes && (await unpacked(bytes).catch(() => undefined));
  const { backup, faultCount } = parseBackup(text ?? '', areChoices);
  // What replaces everything must be whole: part of it would lose the rest.
  if (!backup || faultCount > 0)
    throw new ImpossibleRecordError('There is no whole snapshot of that; nothing changed.');
  return backup;
}
