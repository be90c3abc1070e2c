import { beforeEach, expect, test } from 'vitest';
import { correct } from '@/lib/app/correct';
import { upkeep } from '@/lib/app/upkeep';
import { corrections } from './corrections';
import { added, area, days, mirrored, noon, record, startedWorker, type TestWorker, wake } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, [added('a'), added('b')]);
});

test.each([
  ['for one write gives up older activities', 1, 1],
  ['for two writes gives up corrections as well', 2, 0],
])('a second copy without room %s', async (_, refusals, left) => {
  await correct(worker, { remove: 'a' });
  worker.setClock({ at: noon + days });
  let room = -refusals;
  const set = (items: Record<string, unknown>) => (room++ < 0 ? Promise.reject(new Error('quota')) : area.set(items));
  const crowded = wake({ storage: { ...area, set } });
  crowded.setClock({ at: noon + days });
  await record(crowded, [added('c', { at: noon + days })]);
  expect(await mirrored('mirror:activities:')).toEqual([expect.objectContaining({ id: 'c' })]);
  expect(await mirrored('mirror:corrections:')).toHaveLength(left);
});

test('the second copy keeps corrections of every day, so that no repair undoes them', async () => {
  await correct(worker, { remove: 'a' });
  worker.setClock({ at: noon + 7 * days });
  await upkeep(worker);
  expect(await mirrored('mirror:activities:')).toEqual([]);
  expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
  expect(await corrections()).toHaveLength(1);
});
