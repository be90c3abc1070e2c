import 'fake-indexeddb/auto';
import { runInThisContext } from 'node:vm';
import { openDB } from 'idb';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packed } from '@/lib/storage/packed';
import { dumpStores } from './dump';

/** A page that has all of the browser that a dump needs. */
const page = { evaluate: (text: string) => runInThisContext(text) as unknown } as Page;

const secret = 'Zoë “Secret”';

beforeEach(() => {
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('localStorage', {});
});

async function dumpOf(value: unknown): Promise<string> {
  const database = await openDB('dumped', 1, { upgrade: (created) => void created.createObjectStore('rows') });
  await database.put('rows', value, 'one');
  database.close();
  return dumpStores(page);
}

const utf8 = new TextEncoder().encode(secret);
const utf16 = new Uint8Array(Uint16Array.from(secret, (letter) => letter.charCodeAt(0)).buffer);

test.each([
  ['a text', secret],
  ['UTF-8 in a buffer', { bytes: utf8.buffer }],
  ['UTF-8 in a part of a buffer', { deep: [{ bytes: new Uint8Array([1, 2, 3, ...utf8]).subarray(3) }] }],
  ['UTF-16', utf16],
  ['UTF-16 at an odd place', { bytes: new Uint8Array([1, ...utf16]).buffer }],
  ['a map', new Map([['name', utf8]])],
])('a name in %s is found', async (_, value) => {
  const dump = await dumpOf(value);
  expect(dump).toContain('Zoë “Secret”');
});

test('a name in one byte for each letter is found', async () => {
  expect(await dumpOf({ bytes: Uint8Array.from('Zoë', (letter) => letter.charCodeAt(0)) })).toContain('Zoë');
});

test('a name in packed bytes is found', async () => {
  expect(await dumpOf({ bytes: await packed(secret) })).toContain('Zoë');
});

test.each(['local', 'session', 'sync'] as const)('a name in storage.%s is found', async (area) => {
  await fakeBrowser.storage[area].set({ secret });
  expect(await dumpOf(1)).toContain('Zoë');
});
