import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { currentVersion } from '@/lib/storage/migrate';
import { browser } from '@/tests/support/browsers';
import { pause } from '@/tests/support/wait';
import { openStation } from './station';

/** A database as an older version left it; see the test of migrations. */
interface Example {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly rows: readonly unknown[] }>>;
}

/** What lies in a database: its version, and of each store the number of rows. */
interface Found {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Stops the worker while it upgrades a database of every older version: it is the old one or the new one then, with
 * every row, and the next life of the worker makes it the new one.
 * @throws when it is anything in between, or a row is gone.
 */
export async function killUpgrades(rounds: number): Promise<string> {
  const station = await openStation();
  const found = { old: 0, upgraded: 0 };
  try {
    const { control, origin, close } = await station.open();
    await control.goto(`${origin}/icon/16.png`); // A page of ours that asks the worker nothing.
    for (let round = 0; round < rounds; round += 1) {
      const example = exampleOf((round % (currentVersion - 1)) + 1);
      await browser.stopWorker(control);
      await control.evaluate(putInPlace(example));
      const version = await upgradeAndStop(control, example);
      found[version === example.version ? 'old' : 'upgraded'] += 1;
      await control.evaluate("chrome.runtime.sendMessage({ type: 'summary' })");
      requireRows(await look(control), example, [currentVersion]);
    }
    await close();
    return `${rounds} stops: ${found.old} times the old version, ${found.upgraded} times the new one, every row there`;
  } finally {
    await station.clear();
  }
}

async function upgradeAndStop(control: Page, example: Example): Promise<number> {
  await control.evaluate(wakeWithoutCopy);
  await pause(Math.random() * 70);
  await browser.stopWorker(control);
  const found = await look(control);
  requireRows(found, example, [example.version, currentVersion]);
  return found.version;
}

function requireRows({ version, rows }: Found, example: Example, versions: readonly number[]): void {
  if (!versions.includes(version)) throw new Error(`Version ${version} was left of version ${example.version}.`);
  const counted = Object.entries(example.stores).filter(([name]) => name !== 'meta');
  for (const [name, store] of counted) {
    const there = rows[name] ?? 0;
    if (there !== store.rows.length) throw new Error(`${there} of ${store.rows.length} rows of ${name} are there.`);
  }
}

function exampleOf(version: number): Example {
  const file = join(import.meta.dirname, '..', 'fixtures', 'storage', `v${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Takes away the second copy, which would bring back what an upgrade lost; that alone wakes the worker. */
const wakeWithoutCopy = `(async () => {
  const keys = await chrome.storage.local.getKeys();
  await chrome.storage.local.remove(keys.filter((key) => key.startsWith('mirror:')));
  void chrome.runtime.sendMessage({ type: 'summary' }).catch(() => {});
})()`;

/** Runs in a page of the extension. */
function putInPlace({ version, stores }: Example): string {
  return `(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await done(indexedDB.deleteDatabase('four-pillars'));
    const opening = indexedDB.open('four-pillars', ${version});
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(${JSON.stringify(stores)})) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) store.add(row);
      }
    };
    (await done(opening)).close();
  })()`;
}

function look(control: Page): Promise<Found> {
  return control.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('four-pillars'));
    const rows = {};
    for (const name of database.objectStoreNames) {
      rows[name] = await done(database.transaction(name).objectStore(name).count());
    }
    database.close();
    return { version: database.version, rows };
  })()`);
}
