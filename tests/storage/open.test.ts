import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { createConnection } from '@/lib/storage/connection';
import { DatabaseFailedError, DatabaseNewerError } from '@/lib/storage/errors';
import { currentVersion } from '@/lib/storage/migrate';
import { openDatabase } from '@/lib/storage/open';
import { databaseName } from '@/lib/storage/schema';

const tally = { account: 'default', day: '2026-11-20', counts: { comment: 3 }, outside: 0, notes: 0, threads: 0 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a database of a newer version is refused, and stays as it was', async () => {
  const newer = await openDB(databaseName, currentVersion + 1, {
    upgrade: (database) => void database.createObjectStore('tallies', { keyPath: ['account', 'day'] }).add(tally),
  });
  newer.close();
  await expect(openDatabase()).rejects.toThrow(DatabaseNewerError);
  const again = await openDB(databaseName, currentVersion + 1);
  expect(await again.getAll('tallies')).toEqual([tally]);
});

test('a request that is never answered is given up after four tries, and what was kept is kept', async () => {
  const database = await openDatabase();
  await database.add('tallies', tally);
  database.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
  await expect(openDatabase({ patience: 5 })).rejects.toThrow(DatabaseFailedError);
  expect(open).toHaveBeenCalledTimes(4);
  open.mockRestore();
  expect(await (await openDatabase()).getAll('tallies')).toEqual([tally]);
});

test('an open that fails three times and then works is an open database', async () => {
  const real = indexedDB.open.bind(indexedDB);
  let failures = 3;
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    failures -= 1;
    if (failures >= 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return real(...given);
  });
  expect((await openDatabase()).version).toBe(currentVersion);
});

test('a connection that comes after its time is closed, and only that one', async () => {
  (await openDatabase()).close();
  const real = indexedDB.open.bind(indexedDB);
  let isLate = true;
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const request = real(...given);
    if (isLate) holdBack(request);
    isLate = false;
    return request;
  });
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  const database = await openDatabase({ patience: 10 });
  await expect.poll(() => close.mock.contexts.length).toBe(1);
  expect(close.mock.contexts[0]).not.toBe(unwrap(database));
});

/** Lets a request succeed 30 ms after it did. */
function holdBack(request: IDBOpenDBRequest): void {
  const add = request.addEventListener.bind(request);
  request.addEventListener = (type: string, listener: EventListener) =>
    add(type, (event) => void setTimeout(() => listener.call(request, event), 30));
}

test('an open connection makes way for an upgrade by another script', async () => {
  const connection = createConnection();
  await connection.open();
  const blocked = vi.fn();
  const newer = await openDB(databaseName, currentVersion + 1, { blocked });
  expect(newer.version).toBe(currentVersion + 1);
  expect(blocked).not.toHaveBeenCalled();
  newer.close();
  await expect(connection.open()).rejects.toThrow(DatabaseNewerError);
});

test('a connection is opened once for many, and anew after it was closed from outside', async () => {
  const connection = createConnection();
  const [one, other] = await Promise.all([connection.open(), connection.open()]);
  expect(one).toBe(other);
  await deleteDB(databaseName);
  const anew = await connection.open();
  expect(anew).not.toBe(one);
  expect(await anew.getAll('tallies')).toEqual([]);
});

test('a connection that the browser ended is opened anew', async () => {
  const closers: (() => void)[] = [];
  const connection = createConnection(async ({ onClosed = () => {} }) => {
    closers.push(onClosed);
    return openDatabase();
  });
  const one = await connection.open();
  closers[0]?.();
  expect(await connection.open()).not.toBe(one);
  closers[0]?.();
  expect(closers).toHaveLength(2);
  await connection.open();
  expect(closers).toHaveLength(2);
});

test('a failed open is tried anew by the next who asks', async () => {
  const connection = createConnection(
    vi.fn().mockRejectedValueOnce(new Error('no disk')).mockImplementation(openDatabase),
  );
  await expect(connection.open()).rejects.toThrow('no disk');
  expect((await connection.open()).name).toBe(databaseName);
});
