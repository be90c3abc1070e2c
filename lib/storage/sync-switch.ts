import { deviceOf, isSyncKey } from '@/lib/domain/sync/sync-items';
import type { StorageArea } from './area';
import { findSyncState, type SyncState, writeSyncState } from './sync-state';

/** The browser's own sync, and where this installation remembers what it saw of it. */
export interface SyncPlaces {
  readonly sync: StorageArea;
  readonly local: StorageArea;
}

/** Whether it is switched on. */
export async function isSyncOn(local: StorageArea): Promise<boolean> {
  const state = await findSyncState(local);
  return state !== undefined && !state.isOff;
}

/**
 * Switches sync on. An installation that was on before keeps its id, and goes on with its sequences: other devices
 * remember what it said, and under another id all of it would count twice.
 */
export async function startSync(local: StorageArea, device: string): Promise<void> {
  const before = await findSyncState(local);
  await writeSyncState(local, { registers: new Map(), writes: [], device, ...before, isOff: false });
}

/**
 * Switches sync off, and takes away what this installation sent. It remembers its own registers, and no other ones.
 * @throws what the browser throws; off it is all the same, and asking again takes away the rest.
 */
export async function stopSync({ sync, local }: SyncPlaces): Promise<void> {
  const state = await findSyncState(local);
  if (!state) return;
  if (!state.isOff) await writeSyncState(local, stopped(state));
  await removeEntries(sync, (key) => deviceOf(key) === state.device);
}

/**
 * Switches sync off, and takes away what any installation sent.
 * @throws what the browser throws; off it is all the same, and asking again takes away the rest.
 */
export async function eraseSync({ sync, local }: SyncPlaces): Promise<void> {
  const state = await findSyncState(local);
  if (state) await writeSyncState(local, stopped(state));
  await removeEntries(sync, isSyncKey);
}

function stopped(state: SyncState): SyncState {
  const own = [...state.registers].filter(([, { device }]) => device === state.device);
  return { ...state, registers: new Map(own), isOff: true };
}

async function removeEntries(sync: StorageArea, isGone: (key: string) => boolean): Promise<void> {
  const keys = Object.keys(await sync.get(null)).filter(isGone);
  if (keys.length > 0) await sync.remove(keys);
}
