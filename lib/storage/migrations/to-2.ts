import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from '@/lib/storage/schema';

/** Finds the newest reading of each metric without reading the others. */
export function migrateTo2(transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>): void {
  transaction.objectStore('readings').createIndex('by-metric', ['account', 'metric', 'at']);
}
