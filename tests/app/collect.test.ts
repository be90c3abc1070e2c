import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import type { StorageArea } from '@/lib/storage/area';
import {
  activities,
  added,
  addedAll,
  area,
  lay,
  record,
  removed,
  sentinel,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
  waiting,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

/** A worker that notes which keys it removes at a time. */
function removing(): { worker: TestWorker; removals: (readonly string[])[] } {
  const removals: (readonly string[])[] = [];
  const remove = (keys: string[]) => {
    removals.push(keys);
    return area.remove(keys);
  };
  return { worker: wake({ storage: { ...area, remove } }), removals };
}

async function layAll(batches: readonly unknown[]): Promise<void> {
  for (const batch of batches) await lay(batch);
}

describe('what lies in the outbox', () => {
  test('is written in the order of its keys, counted in the answer, and removed', async () => {
    await fakeBrowser.storage.local.set({ 'outbox:2-x': [removed('a')], 'outbox:1-y': [added('a'), added('b')] });
    expect(await collect(worker)).toEqual({ written: 3 });
    expect((await activities()).map(({ id }) => id)).toEqual(['b']);
    expect(await waiting()).toEqual([]);
    expect(await collect(worker)).toEqual({ written: 0 });
  });

  test('is written in one transaction and removed in one call, however many keys it has', async () => {
    await layAll(addedAll(300, 'a').map((entry) => [entry]));
    const keys = await waiting();
    const { worker: next, removals } = removing();
    expect(await collect(next)).toEqual({ written: 300 });
    expect(await sentinel()).toMatchObject({ sequence: 2, totals: { comment: 300 } });
    expect(removals).toEqual([keys]);
  });

  test('is written 500 entries at a time, each batch as a whole', async () => {
    await layAll(['a', 'b', 'c'].map((name) => addedAll(200, name)));
    await layAll([addedAll(500, 'd'), [added('e')]]);
    const keys = await waiting();
    const { worker: next, removals } = removing();
    expect(await collect(next)).toEqual({ written: 1_101 });
    expect(removals).toEqual([keys.slice(0, 2), keys.slice(2, 3), keys.slice(3, 4), keys.slice(4)]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1_101 });
  });

  test('costs neither a transaction nor a removal when it is nothing', async () => {
    const { worker: next, removals } = removing();
    expect(await collect(next)).toEqual({ written: 0 });
    expect(removals).toEqual([]);
    expect(await sentinel()).toMatchObject({ sequence: 1 });
  });

  test('is found by a browser without getKeys as well', async () => {
    const { getKeys: _, ...older } = area;
    await lay([added('a')]);
    await collect(wake({ storage: older satisfies StorageArea }));
    expect(await activities()).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  test('is not counted again when it was counted before', async () => {
    await record(worker, [added('a')]);
    await lay([added('a')]);
    expect(await collect(worker)).toEqual({ written: 0 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
  });

  test('is counted once by two workers at the same time', async () => {
    await lay(addedAll(30, 'a'));
    await Promise.all([collect(worker), collect(wake())]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 30 });
  });
});

describe('a batch that can never be written', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['no list', 'garbage'],
    ['nothing in it', []],
    ['a foreign shape', [{ do: 'add', id: 'x' }]],
    ['an extra key', [{ ...added('a'), text: 'hello' }]],
    ['a day beyond the year 9999', [added('a', { at: 8.64e15 })]],
    ['a broken entry beside a sound one', [added('a'), added('not an id')]],
    ['501 entries', addedAll(501, 'a')],
  ];

  test.each(broken)('with %s is removed, counts nothing and holds up nobody', async (_, batch) => {
    await layAll([[added('before')], batch, [added('after')]]);
    expect(await collect(worker)).toEqual({ written: 2 });
    expect((await activities()).map(({ id }) => id)).toEqual(['after', 'before']);
    expect(await waiting()).toEqual([]);
  });

  test.each(broken)('with %s is removed when it is alone', async (_, batch) => {
    await lay(batch);
    expect(await collect(worker)).toEqual({ written: 0 });
    expect(await activities()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });
});
