import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseRetention } from '@/lib/app/retain';
import { upkeep } from '@/lib/app/upkeep';
import { exported, restored } from './member';
import { activities, added, days, noon, record, startedWorker, type TestWorker, tallies, wake } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  await fakeBrowser.storage.local.set({ settings: { startedAt: 0, insights: true, dayStart: 0 } });
  await record(worker, [
    added('old', { at: noon - 400 * days }),
    added('older', { at: noon - 400 * days }),
    added('new'),
  ]);
});

const ids = async () => (await activities()).map(({ id }) => id);
const sums = async () => (await tallies()).map(({ day, counts }) => [day, counts]);

test('single activities stay for ever unless the member chose otherwise', async () => {
  await upkeep(worker);
  expect(await ids()).toHaveLength(3);
});

test('those that are older than the member wants go at once, and the sums of their days stay', async () => {
  const before = await sums();
  await chooseRetention(worker, 1);
  expect(await ids()).toEqual(['new']);
  expect(await sums()).toEqual(before);
});

test('the upkeep lets go of what grew too old since', async () => {
  await chooseRetention(worker, 2);
  expect(await ids()).toHaveLength(3);
  worker.setClock({ at: noon + 400 * days });
  await upkeep(worker);
  expect(await ids()).toEqual(['new']);
  expect(await sums()).toHaveLength(2);
});

test('what is restored from a file that still has them counts once', async () => {
  const file = await exported(worker);
  const before = await sums();
  await chooseRetention(worker, 1);
  await restored(worker, file);
  expect(await sums()).toEqual(before);
  await upkeep(worker);
  expect(await ids()).toEqual(['new']);
  expect(await sums()).toEqual(before);
});

test('the next life of the worker finds everything whole', async () => {
  await chooseRetention(worker, 1);
  await record(wake(), []);
  expect(await ids()).toEqual(['new']);
});
