import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { refusalCode } from '@/lib/app/refusal-code';
import { start } from '@/lib/app/start';
import { summary } from '@/lib/app/summary';
import { upkeep } from '@/lib/app/upkeep';
import { currentVersion } from '@/lib/storage/migrate';
import { databaseName } from '@/lib/storage/schema';
import { added, area, record, startedWorker, wake } from './test-worker';

const newer = currentVersion + 1;

/** A member goes back to an older version of the product. */
beforeEach(async () => {
  const worker = await startedWorker();
  await record(worker, [added('a')]);
  (await openDB(databaseName, newer)).close();
});

async function everythingNewer(): Promise<string> {
  const database = await openDB(databaseName, newer);
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  return JSON.stringify(stores);
}

test('everything is refused as newer, and neither copy loses anything', async () => {
  const before = await everythingNewer();
  const mirror = await area.get([
    'mirror:sentinel',
    'mirror:tallies:2026-11',
    'mirror:activities:2026-11-20:1',
    'summary',
  ]);
  const worker = wake();
  const asked = [
    () => record(worker, [added('b')]),
    () => summary(worker),
    () => start(worker, true),
    () => upkeep(worker),
  ];
  for (const ask of asked) expect(refusalCode(await ask().catch((error: unknown) => error))).toBe('database-newer');
  expect(await everythingNewer()).toBe(before);
  expect(before).toContain('"id":"a"');
  expect(await area.get(Object.keys(mirror))).toEqual(mirror);
});
