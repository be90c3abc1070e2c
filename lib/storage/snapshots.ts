import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SnapshotLine } from '@/lib/domain/backup/data-overview';

/** Copies of all data as they were on earlier days, apart from the data itself: what harms one seldom harms both. */
export const snapshotsName = 'four-pillars-snapshots';

interface Snapshot {
  readonly id: string;
  readonly at: number;
  readonly bytes: ArrayBuffer;
}

/** What pages and the worker hand to each other: larger than a message may be. */
export type Handed = 'export' | 'file';

interface Schema extends DBSchema {
  snapshots: { key: string; value: Snapshot };
  desk: { key: Handed; value: { readonly id: Handed; readonly bytes: ArrayBuffer } };
}

export async function listSnapshots(): Promise<readonly SnapshotLine[]> {
  const rows = await within((database) => database.getAll('snapshots'));
  return rows.map(({ id, at, bytes }) => ({ id, at, size: bytes.byteLength }));
}

/** The bytes of one; undefined when there is none of this name. */
export async function findSnapshot(id: string): Promise<ArrayBuffer | undefined> {
  return (await within((database) => database.get('snapshots', id)))?.bytes;
}

export async function putSnapshot(snapshot: Snapshot): Promise<void> {
  await within((database) => database.put('snapshots', snapshot));
}

export async function removeSnapshots(ids: readonly string[]): Promise<void> {
  await within((database) => Promise.all(ids.map((id) => database.delete('snapshots', id))));
}

/** Lays something on the desk, in the place of what lay there before. */
export async function handOver(id: Handed, bytes: ArrayBuffer): Promise<void> {
  await within((database) => database.put('desk', { id, bytes }));
}

export async function findHanded(id: Handed): Promise<ArrayBuffer | undefined> {
  return (await within((database) => database.get('desk', id)))?.bytes;
}

export async function clearDesk(): Promise<void> {
  await within((database) => database.clear('desk'));
}

/** Opened for each use: nothing is open when everything is to be deleted. */
async function within<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<Schema>(snapshotsName, 1, {
    upgrade: (created) => {
      created.createObjectStore('snapshots', { keyPath: 'id' });
      created.createObjectStore('desk', { keyPath: 'id' });
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
