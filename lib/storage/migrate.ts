import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { migrateTo1 } from './migrations/to-1';
import { migrateTo2 } from './migrations/to-2';
import { migrateTo3 } from './migrations/to-3';
import type { Schema } from './schema';

export const currentVersion = 3;

/**
 * Brings a database from `oldVersion` to {@link currentVersion}, step by step, inside its one versionchange
 * transaction: when a step throws, the database stays as it was.
 */
export function migrate(
  database: IDBPDatabase<Schema>,
  oldVersion: number,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): void {
  if (oldVersion < 1) migrateTo1(database);
  if (oldVersion < 2) migrateTo2(transaction);
  if (oldVersion < 3) migrateTo3(database);
}
