import { deleteDB } from 'idb';
import type { StorageArea } from './area';
import { databaseName } from './schema';
import { snapshotsName } from './snapshots';

/** Takes everything out of an area of the browser's storage. */
export async function eraseArea(area: StorageArea): Promise<void> {
  const keys = Object.keys(await area.get(null));
  if (keys.length > 0) await area.remove(keys);
}

/** Deletes both databases. Resolves when they are gone: whoever holds one open is told to let go. */
export async function eraseDatabases(): Promise<void> {
  await Promise.all([databaseName, snapshotsName].map((name) => deleteDB(name)));
}
