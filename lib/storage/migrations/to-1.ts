import type { IDBPDatabase } from 'idb';
import type { Schema } from '@/lib/storage/schema';

/** The first shape: activities, the tallies derived from them, readings, and what the database knows of itself. */
export function migrateTo1(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('activities', { keyPath: 'id' }).createIndex('by-day', ['account', 'day']);
  database.createObjectStore('tallies', { keyPath: ['account', 'day'] }).createIndex('by-day', 'day');
  database.createObjectStore('readings', { keyPath: 'id' }).createIndex('by-day', 'day');
  database.createObjectStore('meta', { keyPath: 'key' });
}
