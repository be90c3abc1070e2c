import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { read } from './entries';
import {
  activities,
  behindTheBack,
  days,
  everything,
  mirrored,
  noon,
  record,
  sentinel,
  startedWorker,
  type TestWorker,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

function readings(): Promise<readonly unknown[]> {
  return behindTheBack((database) => database.getAll('readings'));
}

test('a number that LinkedIn showed is kept exactly as the contract names it, in both copies', async () => {
  expect(await record(worker, [read('r', 512)])).toEqual({ written: 1 });
  const row = { id: 'r', metric: 'connections', value: 512, at: noon, day: today, source: 'live', account: 'default' };
  expect(await readings()).toEqual([row]);
  expect(await mirrored('mirror:readings:')).toEqual([row]);
  expect(await sentinel()).toMatchObject({ readings: 1, days: 0 });
  expect(await activities()).toEqual([]);
});

test('the same reading again changes nothing, a later visit is another one', async () => {
  await record(worker, [read('r', 512), read('r', 513)]);
  const before = await everything();
  expect(await record(worker, [read('r', 512)])).toEqual({ written: 0 });
  expect(await everything()).toBe(before);
  expect(await record(worker, [read('later', 512)])).toEqual({ written: 1 });
  expect(await readings()).toMatchObject([{ value: 512 }, { id: 'r', value: 512 }]);
});

test('the day of a reading is the member’s, by the rule of the activities', async () => {
  await record(worker, [read('tokyo', 1, { at: Date.UTC(2026, 10, 20, 15), offset: 540 })]);
  const settings = { startedAt: noon - 7 * days, insights: true, dayStart: 3 };
  await fakeBrowser.storage.local.set({ settings });
  await record(worker, [read('night', 1, { at: Date.UTC(2026, 10, 20, 2, 59) })]);
  expect(await readings()).toMatchObject([{ day: '2026-11-19' }, { day: '2026-11-21' }]);
});

test('what was shown before consent is not kept', async () => {
  expect(await record(worker, [read('old', 1, { at: noon - 7 * days - 1 })])).toEqual({ written: 0 });
  expect(await readings()).toEqual([]);
});
