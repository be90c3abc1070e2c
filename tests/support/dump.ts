import type { Page } from 'playwright-core';

/**
 * Runs in a page of the extension: every row of every database and all areas of its storage, as one text. Bytes stand
 * there as every text that they may be; what is packed is unpacked first.
 */
const dumpAll = `(async () => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const unpacked = async (bytes) => {
    const packed = new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(packed).arrayBuffer().catch(() => new ArrayBuffer(0)));
  };
  const textsOf = (bytes) => {
    const texts = ['latin1', 'utf-8', 'utf-16le'].map((name) => new TextDecoder(name).decode(bytes));
    return [...texts, new TextDecoder('utf-16le').decode(bytes.subarray(1))];
  };
  const readable = async (bytes) => {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [...textsOf(bytes), ...(isPacked ? textsOf(await unpacked(bytes)) : [])];
  };
  const plain = async (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Blob) return plain(await value.arrayBuffer());
    if (ArrayBuffer.isView(value)) return readable(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') return readable(new Uint8Array(value));
    if (value instanceof Map || value instanceof Set || Array.isArray(value)) return Promise.all([...value].map(plain));
    return Promise.all(Object.entries(value).map(plain));
  };
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) rows.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  const { local, session, sync } = chrome.storage;
  const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
  return JSON.stringify([rows, areas, await plain(rows), Object.entries(localStorage)]);
})()`;

export async function dumpStores(control: Page): Promise<string> {
  return (await control.evaluate(dumpAll)) as string; // JSON.stringify made it.
}
