import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import type { Context } from '@/lib/app/context';
import { createContext } from '@/lib/app/create-context';
import { start } from '@/lib/app/start';
import type { Activity, SensedKind } from '@/lib/domain/activity';
import type { Tally } from '@/lib/domain/tally';
import type { AddEntry, Entry } from '@/lib/messaging/messages';
import { keysOf, type StorageArea } from '@/lib/storage/area';
import { type Connection, createConnection } from '@/lib/storage/connection';
import { openDatabase } from '@/lib/storage/open';
import { type Database, databaseName, storeNames } from '@/lib/storage/schema';
import { type FakeScripting, fakeScripting } from './fake-scripting';

/** Noon on a Friday in UTC. */
export const noon = Date.UTC(2026, 10, 20, 12);
export const today = '2026-11-20';
export const hours = 3_600_000;
export const days = 24 * hours;

/** The real `storage.local` of the fake browser, which lacks `getKeys`. */
export const area: StorageArea = {
  get: (keys) => fakeBrowser.storage.local.get(keys),
  set: (items) => fakeBrowser.storage.local.set(items),
  remove: (keys) => fakeBrowser.storage.local.remove(keys),
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
};

export interface TestWorker extends Context {
  readonly scripting: FakeScripting;
  /** Moves the clock; what is not given stays. */
  setClock(moment: { at?: number; offset?: number }): void;
}

/** One life of the background worker over whatever lies in the database and in `storage.local`. */
export function wake({
  storage = area,
  scripting = fakeScripting(),
  connection = createConnection(),
}: Partial<Pick<TestWorker, 'storage' | 'scripting'> & { connection: Connection }> = {}): TestWorker {
  const moment = { at: noon, offset: 0 };
  const context = createContext({
    clock: { now: () => ({ ...moment }) },
    random: { id: () => crypto.randomUUID(), bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
    storage,
    scripting,
    connection,
  });
  return { ...context, scripting, setClock: (change) => void Object.assign(moment, change) };
}

/** A browser in which nothing was ever stored. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A worker in a fresh browser whose member has agreed, a week before noon. */
export async function startedWorker(): Promise<TestWorker> {
  freshBrowser();
  await fakeBrowser.storage.local.clear();
  const worker = wake();
  worker.setClock({ at: noon - 7 * days });
  await start(worker, true);
  worker.setClock({ at: noon });
  return worker;
}

export function added(id: string, change: Partial<AddEntry> = {}): AddEntry {
  return { do: 'add', id, kind: 'comment', at: noon, offset: 0, confidence: 'confirmed', ...change };
}

export function addedAll(count: number, prefix: string, kind: SensedKind = 'comment'): readonly AddEntry[] {
  return Array.from({ length: count }, (_, index) => added(`${prefix}${index}`, { kind }));
}

export function removed(id: string): Entry {
  return { do: 'remove', id };
}

let place = 1_000;

/** Lays a batch into the outbox, behind all others, as the sensor does with each entry. */
export async function lay(batch: unknown): Promise<void> {
  place += 1;
  await fakeBrowser.storage.local.set({ [`outbox:${place}`]: batch });
}

/** The one way in: entries are laid into the outbox and the worker collects. */
export async function record(worker: Context, entries: readonly Entry[]): Promise<{ readonly written: number }> {
  await lay(entries);
  return collect(worker);
}

/** The keys of what waits in the outbox. */
export function waiting(): Promise<readonly string[]> {
  return keysOf(area, 'outbox:');
}

/** Does something to the database behind the worker's back. */
export async function behindTheBack<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The database as it would be after a crash that emptied it. */
export async function loseDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

export function tallies(): Promise<readonly Tally[]> {
  return behindTheBack((database) => database.getAll('tallies'));
}

export function activities(): Promise<readonly Activity[]> {
  return behindTheBack((database) => database.getAll('activities'));
}

export async function tallyOn(day: string): Promise<Tally | undefined> {
  return (await tallies()).find((tally) => tally.day === day);
}

export function sentinel(): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', 'sentinel'));
}

/** Every byte of both copies, for comparing before with after. */
export async function everything(): Promise<string> {
  const stores = await behindTheBack((database) => Promise.all(storeNames.map((name) => database.getAll(name))));
  const local = Object.entries(await fakeBrowser.storage.local.get(null)).sort(([one], [other]) =>
    one.localeCompare(other),
  );
  return JSON.stringify([stores, local]);
}

/** The rows of the second copy under keys that begin so, in the order of the keys. */
export async function mirrored(prefix: string): Promise<readonly unknown[]> {
  const items = await fakeBrowser.storage.local.get(null);
  const keys = Object.keys(items).filter((key) => key.startsWith(prefix));
  return keys.sort().flatMap((key) => items[key]);
}
