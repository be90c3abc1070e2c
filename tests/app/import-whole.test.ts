import { beforeEach, describe, expect, test } from 'vitest';
import { beginImport, dropImport, holdPart } from '@/lib/app/import-hold';
import { storeImport } from '@/lib/app/import-store';
import { handOver, importAll, past, reading } from './importing';
import {
  activities,
  added,
  area,
  everything,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('all or nothing', () => {
  test('nothing is stored before all parts are there and the member says so', async () => {
    const before = await everything();
    const { id, parts } = await handOver(worker, { activities: past });
    expect(await everything()).toBe(before);
    await expect(storeImport(worker, { id, parts: parts + 1, facts: {}, until: noon })).rejects.toThrow('missing');
    await dropImport(worker);
    await expect(storeImport(worker, { id, parts, facts: {}, until: noon })).rejects.toThrow('no such import');
    expect(await everything()).toBe(before);
  });

  test('a part that comes twice, too early or of another import is refused', async () => {
    const { id } = await beginImport(worker);
    const part = { id, part: 0, activities: [], readings: [] };
    await holdPart(worker, part);
    for (const wrong of [part, { ...part, part: 2 }, { ...part, part: 1, id: 'other' }]) {
      await expect(holdPart(worker, wrong)).rejects.toThrow('no such import');
    }
  });

  test('a worker that was stopped meanwhile knows nothing of it', async () => {
    const { id, parts } = await handOver(worker, { activities: past });
    await expect(storeImport(wake(), { id, parts, facts: {}, until: noon })).rejects.toThrow('no such import');
    expect(await activities()).toEqual([]);
  });

  test('what fails at its very last step leaves not one row', async () => {
    const before = await everything();
    const unkeepable = { seniors: () => 3 } as never;
    const { hasFailed } = await importAll(worker, { activities: past, readings: [reading], facts: unkeepable });
    expect(hasFailed).toBe(true);
    expect(await everything()).toBe(before);
  });

  test('after a second copy that could not be written, the next write makes it whole', async () => {
    let isFull = true;
    const careful = wake({
      storage: {
        ...area,
        set: (items) => (isFull ? Promise.reject(new Error('quota')) : area.set(items)),
      },
    });
    expect(await importAll(careful, { activities: past })).toMatchObject({
      hasFailed: true,
      last: { activities: 1_200 },
    });
    isFull = false;
    await record(careful, [added('live')]);
    expect(await mirrored('mirror:tallies:')).toHaveLength(1_201);
  });
});
