import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { summary } from '@/lib/app/summary';
import { upkeep } from '@/lib/app/upkeep';
import {
  activities,
  added,
  area,
  days,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function published(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get('summary')).summary;
}

test('when the day has changed, today is empty and the week keeps yesterday', async () => {
  await record(worker, [added('a')]);
  worker.setClock({ at: noon + days });
  const next = await summary(worker);
  expect(next).toMatchObject({ day: '2026-11-21', today: { counts: {} }, week: { comment: 1 } });
  expect(await published()).toEqual(JSON.parse(JSON.stringify(next)));
});

test('the upkeep publishes the new day without being asked', async () => {
  worker.setClock({ at: noon + days });
  await upkeep(worker);
  expect(await published()).toMatchObject({ day: '2026-11-21' });
});

test('the second copy lets go of single activities after 7 days, the database never', async () => {
  await record(worker, [added('a', { at: noon - 6 * days }), added('b')]);
  worker.setClock({ at: noon + days });
  await upkeep(worker);
  expect((await mirrored('mirror:activities:')).map((row) => (row as { id: string }).id)).toEqual(['b']);
  expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
  expect(await activities()).toHaveLength(2);
});

test('a full disk costs the second copy its older activities, not its tallies', async () => {
  await record(worker, [added('older', { at: noon - days })]);
  let refusals = 1;
  const full = wake({
    storage: { ...area, set: (items) => (refusals-- > 0 ? Promise.reject(new Error('quota')) : area.set(items)) },
  });
  expect(await record(full, [added('a')])).toEqual({ written: 1 });
  expect((await mirrored('mirror:activities:')).map((row) => (row as { id: string }).id)).toEqual(['a']);
  expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
});

test('only what is 90 days old or younger goes into the estimate, and 10 years of days cost no more to read', async () => {
  await fakeBrowser.storage.local.set({ settings: { startedAt: 0, insights: true, dayStart: 0 } });
  await record(worker, [added('old', { at: noon - 90 * days }), added('young', { at: noon - 89 * days })]);
  const withOld = await summary(worker);
  await record(worker, [{ do: 'remove', id: 'old' }]);
  expect((await summary(worker)).estimate).toEqual(withOld.estimate);
  await record(worker, [{ do: 'remove', id: 'young' }]);
  expect((await summary(worker)).estimate).not.toEqual(withOld.estimate);
});
