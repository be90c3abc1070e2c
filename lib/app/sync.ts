import { noSync, type SyncAct, type SyncStatus } from '@/lib/domain/sync/sync-status';
import type { Settings } from '@/lib/messaging/published';
import { eraseSync, isSyncOn, startSync, stopSync } from '@/lib/storage/sync-switch';
import type { Context } from './context';
import { findSettings, requireSettings } from './settings';
import { exchange, keepOthers, placesOf } from './sync-exchange';
import { findSyncStatus, saveSyncStatus } from './sync-status';

/**
 * Switches sync, or does it now.
 * @returns how it stands afterwards; what the browser does not do is no error, but said there and tried again.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function sync(context: Context, act: SyncAct): Promise<SyncStatus> {
  if (act === 'look') return look(context);
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    if (act === 'off') return leave(context, settings, stopSync);
    if (act === 'erase') return leave(context, settings, eraseSync);
    if (act === 'on') await startSync(context.storage, deviceId(context));
    return (await isSyncOn(context.storage)) ? exchange(context, settings) : findSyncStatus(context.storage);
  });
}

/**
 * What is due at a wake of the worker: sends and receives while sync is on; once it was switched off, takes away what
 * could not be taken away then. Does nothing before consent, and nothing where sync was never switched on.
 * @throws DatabaseNewerError, DatabaseFailedError; the next wake takes it up.
 */
export function syncWhatIsDue(context: Context): Promise<void> {
  return context.queue(async () => {
    const settings = await findSettings(context.storage);
    const { isOn, outcome } = await findSyncStatus(context.storage);
    if (!settings) return;
    if (isOn) await exchange(context, settings);
    else if (outcome === 'failed') await leave(context, settings, stopSync);
  });
}

async function look({ storage }: Context): Promise<SyncStatus> {
  await requireSettings(storage);
  return findSyncStatus(storage);
}

/** Off, it counts nothing of others any more; `failed` says that something of ours still lies there. */
async function leave(context: Context, settings: Settings, stop: typeof stopSync): Promise<SyncStatus> {
  // Said first, so that a worker that is stopped in between goes on with it.
  await saveSyncStatus(context.storage, { ...noSync, outcome: 'failed' });
  const isDone = await stop(placesOf(context)).then(
    () => true,
    () => false,
  );
  await keepOthers(context, settings, []);
  return saveSyncStatus(context.storage, { ...noSync, outcome: isDone ? 'off' : 'failed' });
}

/** Eight random characters that say nothing about machine, browser or member. */
function deviceId({ random }: Context): string {
  return Array.from(random.bytes(8), (byte) => (byte % 36).toString(36)).join('');
}
