import type { IDBPDatabase } from 'idb';
import type { Schema } from '@/lib/storage/schema';

/** Keeps what the member corrects, found by its day and by the record that it took out of the count. */
export function migrateTo3(database: IDBPDatabase<Schema>): void {
  const store = database.createObjectStore('corrections', { keyPath: 'id' });
  store.createIndex('by-day', 'day');
  store.createIndex('by-activity', 'activity.id');
}
