import type { IDBPDatabase } from 'idb';
import { migrateTo1 } from './migrations/to-1';
import type { Schema } from './schema';

export const currentVersion = 1;

/**
 * Brings a database from `oldVersion` to {@link currentVersion}, step by step, inside its one versionchange
 * transaction: when a step throws, the database stays as it was.
 */
export function migrate(database: IDBPDatabase<Schema>, oldVersion: number): void {
  if (oldVersion < 1) migrateTo1(database);
}
