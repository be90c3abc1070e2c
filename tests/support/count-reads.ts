/**
 * Runs in a page of the extension from its start: counts the entries of the storage and the requests to the database with
 * their moments, for `readsUntil(moment)`.
 */
export const countReads = `(() => {
  const reads = [];
  const note = (count) => reads.push([performance.now(), count]);
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  local.get = async (...keys) => {
    const items = await get(...keys);
    note(Object.keys(items).length);
    return items;
  };
  for (const name of ['get', 'getAll', 'openCursor', 'count']) {
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const read = prototype[name];
      prototype[name] = function (...keys) { note(1); return read.apply(this, keys); };
    }
  }
  globalThis.readsUntil = (until) => reads.reduce((sum, [at, count]) => sum + (at <= until ? count : 0), 0);
})()`;
