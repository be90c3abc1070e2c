import type { Page } from 'playwright-core';
import type { Activity } from '@/lib/domain/activity';
import type { Reading } from '@/lib/domain/reading';
import type { Tally } from '@/lib/domain/tally';

/** What lies in the database `four-pillars`, as anybody outside would read it. */
export interface Stores {
  readonly activities: readonly Activity[];
  readonly tallies: readonly Tally[];
  readonly readings: readonly Reading[];
}

/** Runs in the browser; as text, because compilers leave helpers in functions that the browser does not have. */
const readAll = `(async () => {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'four-pillars')) return { activities: [], tallies: [], readings: [] };
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('four-pillars'));
  const rows = (store) => done(database.transaction(store).objectStore(store).getAll());
  const stores = {
    activities: await rows('activities'),
    tallies: await rows('tallies'),
    readings: await rows('readings'),
  };
  database.close();
  return stores;
})()`;

/** Reads all rows in a page of the extension's own origin; empty where there is no database. */
export async function readStores(page: Page): Promise<Stores> {
  return (await page.evaluate(readAll)) as Stores; // The rows are what the product wrote.
}
