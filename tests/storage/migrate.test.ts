import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentVersion } from '@/lib/storage/migrate';
import { openDatabase } from '@/lib/storage/open';
import { isSound } from '@/lib/storage/rows';
import { databaseName, storeNames } from '@/lib/storage/schema';
import { Sentinel } from '@/lib/storage/sentinel';

/** A database as a version of the product left it, frozen; it is never changed, only joined by the next version's. */
interface Example {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly indexes: Readonly<Record<string, string | string[]>>;
        readonly rows: readonly unknown[];
      }
    >
  >;
}

const versions = Array.from({ length: currentVersion }, (_, index) => index + 1);
const folder = `${process.cwd()}/tests/fixtures/storage`;

function exampleOf(version: number): Example {
  return JSON.parse(readFileSync(`${folder}/v${version}.json`, 'utf8'));
}

async function build({ version, stores }: Example): Promise<void> {
  const database = await openDB(databaseName, version, {
    upgrade: (created) => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = created.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) void store.add(row);
      }
    },
  });
  database.close();
}

function shapeIn({ stores }: Example): unknown {
  return Object.fromEntries(Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]));
}

/** The stores of a database without their rows. */
function shapeOf<Schema>(database: IDBPDatabase<Schema>): unknown {
  // Read through a plain transaction: the typed names of one version are not those of another.
  const plain = database as unknown as IDBPDatabase;
  const transaction = plain.transaction([...plain.objectStoreNames]);
  return Object.fromEntries(
    [...plain.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('every version of the database has its frozen example', () => {
  for (const version of versions) {
    expect(existsSync(`${folder}/v${version}.json`), `tests/fixtures/storage/v${version}.json`).toBe(true);
    expect(exampleOf(version).version).toBe(version);
  }
});

test('the example of the newest version has every way to correct something', () => {
  const rows = exampleOf(currentVersion).stores.corrections?.rows ?? [];
  expect(rows.map((row) => (row as { do: string }).do).sort()).toEqual(['added', 'moved', 'removed']);
});

test('the example of the newest version has the shape that a new database gets', async () => {
  const example = exampleOf(currentVersion);
  expect(shapeOf(await openDatabase())).toEqual(shapeIn(example));
  expect(Object.keys(example.stores).sort()).toEqual([...storeNames].sort());
});

describe.each(versions)('a database of version %i', (version) => {
  test('opens as the current one, with every row in place and sound', async () => {
    const example = exampleOf(version);
    await build(example);
    const database = await openDatabase();
    expect(shapeOf(database)).toEqual(shapeIn(exampleOf(currentVersion)));
    for (const name of ['activities', 'tallies', 'readings'] as const) {
      const rows = await database.getAll(name);
      expect(rows).toEqual(example.stores[name]?.rows);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(isSound(name, row), JSON.stringify(row)).toBe(true);
    }
    const corrections = await database.getAll('corrections');
    expect(corrections).toEqual(example.stores.corrections?.rows ?? []);
    for (const row of corrections) expect(isSound('corrections', row), JSON.stringify(row)).toBe(true);
    expect(await database.getAll('meta')).toEqual(example.stores.meta?.rows);
    expect(Sentinel.safeParse(await database.get('meta', 'sentinel')).success).toBe(true);
  });
});
