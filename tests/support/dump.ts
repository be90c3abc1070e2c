import type { Page } from 'playwright-core';

/** Runs in a page of the extension: every row of every database, and all of `storage.local`, as one text. */
const dumpAll = `(async () => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) rows.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  const areas = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
  return JSON.stringify([rows, areas, Object.entries(localStorage)]);
})()`;

export async function dumpStores(control: Page): Promise<string> {
  return (await control.evaluate(dumpAll)) as string; // JSON.stringify made it.
}
