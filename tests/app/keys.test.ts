import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { key, NoSuchKeyError } from '@/lib/app/keys';
import { upkeep } from '@/lib/app/upkeep';
import { days, noon, startedWorker, type TestWorker, today } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function storedKeys(): Promise<Record<string, string>> {
  const { keys } = await fakeBrowser.storage.local.get<{ keys: Record<string, string> }>('keys');
  return keys;
}

test('yesterday, today and tomorrow have a secret of 32 random bytes each', async () => {
  await upkeep(worker);
  const keys = await storedKeys();
  expect(Object.keys(keys)).toEqual(['2026-11-19', today, '2026-11-21']);
  expect(new Set(Object.values(keys)).size).toBe(3);
  for (const secret of Object.values(keys)) expect(atob(secret)).toHaveLength(32);
});

test('a secret stays the same for its day and is gone two days later', async () => {
  const { secret } = await key(worker, today);
  worker.setClock({ at: noon + days });
  expect(await key(worker, today)).toEqual({ secret });
  worker.setClock({ at: noon + 2 * days });
  await upkeep(worker);
  expect(Object.keys(await storedKeys())).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(secret);
});

test('asked for by many at once, a day has one secret', async () => {
  await fakeBrowser.storage.local.remove('keys');
  const answers = await Promise.all(Array.from({ length: 20 }, () => key(worker, today)));
  expect(new Set(answers.map(({ secret }) => secret)).size).toBe(1);
});

test.each(['2026-11-18', '2026-11-22', '1970-01-01', '9999-99-99'])('there is no key of %s', async (day) => {
  await expect(key(worker, day)).rejects.toThrow(NoSuchKeyError);
});

test('keys that are stored as garbage are made anew', async () => {
  await fakeBrowser.storage.local.set({ keys: { [today]: 5 } });
  expect(atob((await key(worker, today)).secret)).toHaveLength(32);
});

test('the day of a key is the day of the member', async () => {
  await fakeBrowser.storage.local.set({ settings: { startedAt: 0, insights: true, dayStart: 13 } });
  await upkeep(worker);
  expect(Object.keys(await storedKeys())).toContain('2026-11-18');
});
