import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drainOutbox } from '@/lib/app/drain-outbox';
import { record } from '@/lib/app/record';
import { keysOf, type StorageArea } from '@/lib/storage/area';
import {
  activities,
  added,
  addedAll,
  area,
  removed,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

function waiting(): Promise<readonly string[]> {
  return keysOf(area, 'outbox:');
}

test('what closed tabs left behind is written in the order of its keys and removed', async () => {
  await fakeBrowser.storage.local.set({ 'outbox:2-x': [removed('a')], 'outbox:1-y': [added('a'), added('b')] });
  await drainOutbox(worker);
  expect((await activities()).map(({ id }) => id)).toEqual(['b']);
  expect(await waiting()).toEqual([]);
});

test('what was acknowledged before is not counted again', async () => {
  await record(worker, [added('a')]);
  await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('a')] });
  await drainOutbox(worker);
  expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
});

test('two workers that drain at the same time count once', async () => {
  await fakeBrowser.storage.local.set({ 'outbox:1-x': addedAll(30, 'a') });
  await Promise.all([drainOutbox(worker), drainOutbox(wake())]);
  expect((await tallyOn(today))?.counts).toEqual({ comment: 30 });
});

test.each([
  ['no list', 'garbage'],
  ['a foreign shape', [{ do: 'add', id: 'x' }]],
  ['an extra key', [{ ...added('a'), text: 'hello' }]],
  ['a day beyond the year 9999', [added('a', { at: 8.64e15 })]],
])('a leftover with %s is removed, changes nothing and holds up nobody', async (_, batch) => {
  await fakeBrowser.storage.local.set({ 'outbox:1-x': batch, 'outbox:2-x': [added('sound')] });
  await drainOutbox(worker);
  expect((await activities()).map(({ id }) => id)).toEqual(['sound']);
  expect(await waiting()).toEqual([]);
});

test('while the database fails everything waits, up to 5,000 entries, the oldest first', async () => {
  for (let batch = 10; batch < 22; batch += 1) {
    await fakeBrowser.storage.local.set({ [`outbox:${batch}`]: addedAll(500, `b${batch}-`) });
  }
  const failing = wake({ connection: { open: () => Promise.reject(new Error('no disk')), close: () => {} } });
  await expect(drainOutbox(failing)).rejects.toThrow('no disk');
  expect(await waiting()).toEqual(Array.from({ length: 10 }, (_, index) => `outbox:${10 + index}`));
  await drainOutbox(wake());
  expect((await tallyOn(today))?.counts).toEqual({ comment: 5_000 });
  expect(await waiting()).toEqual([]);
});

test('a browser without getKeys finds them as well', async () => {
  const { getKeys: _, ...older } = area;
  await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('a')] });
  await drainOutbox(wake({ storage: older satisfies StorageArea }));
  expect(await activities()).toHaveLength(1);
  expect(await waiting()).toEqual([]);
});
