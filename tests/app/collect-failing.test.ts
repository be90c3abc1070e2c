import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '@/lib/app/collect';
import type { Entry } from '@/lib/messaging/messages';
import {
  activities,
  added,
  addedAll,
  area,
  lay,
  record,
  removed,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
  waiting,
  wake,
} from './test-worker';

const noDisk = { open: () => Promise.reject(new Error('no disk')), close: () => {} };

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('while nothing can be written', () => {
  test('everything waits where it is, and is counted later', async () => {
    for (const batch of [[added('a')], 'garbage', [removed('a'), added('b')]]) await lay(batch);
    const keys = await waiting();
    await expect(collect(wake({ connection: noDisk }))).rejects.toThrow('no disk');
    expect(await waiting()).toEqual(keys);
    expect(await collect(worker)).toEqual({ written: 3 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
  });

  test('up to 5,000 entries wait, the oldest first', async () => {
    for (let batch = 0; batch < 12; batch += 1) await lay(addedAll(500, `b${batch}-`));
    const keys = await waiting();
    await expect(collect(wake({ connection: noDisk }))).rejects.toThrow('no disk');
    expect(await waiting()).toEqual(keys.slice(0, 10));
    expect(await collect(wake())).toEqual({ written: 5_000 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 5_000 });
    expect(await waiting()).toEqual([]);
  });

  test('what was written before the failure is taken out, does not count as waiting, and is counted once', async () => {
    for (let batch = 0; batch < 12; batch += 1) await lay(addedAll(500, `b${batch}-`));
    const keys = await waiting();
    let room = 2;
    const set = (items: Record<string, unknown>) => (room-- > 0 ? area.set(items) : Promise.reject(new Error('quota')));
    await expect(collect(wake({ storage: { ...area, set } }))).rejects.toThrow('quota');
    expect(await waiting()).toEqual(keys.slice(2));
    // The third group had reached the database, but not the second copy.
    expect(await collect(wake())).toEqual({ written: 9 * 500 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 6_000 });
  });
});

describe('a worker that is stopped between the commit and the removal', () => {
  const lives: readonly (readonly [string, readonly Entry[], number])[] = [
    ['added', [added('a')], 1],
    ['added and taken back', [added('a'), removed('a')], 0],
    ['added, taken back and added again', [added('a'), removed('a'), added('a')], 1],
    ['taken back and added', [removed('a'), added('a')], 1],
  ];

  test.each(lives)('in every one of its lives: what was %s is counted once', async (_, entries, count) => {
    for (const entry of entries) {
      await lay([entry]);
      let isStopped = false;
      const remove = () => {
        isStopped = true;
        return new Promise<never>(() => {});
      };
      void collect(wake({ storage: { ...area, remove } }));
      await expect.poll(() => isStopped).toBe(true);
    }
    expect(await waiting()).toHaveLength(entries.length);
    await collect(wake());
    expect(await waiting()).toEqual([]);
    expect((await activities()).map(({ id }) => id)).toEqual(count ? ['a'] : []);
    expect(await tallies()).toEqual([expect.objectContaining({ counts: { comment: count } })]);
  });

  test('a removal that fails is made up for by the next run, which counts nothing anew', async () => {
    const refusing = wake({ storage: { ...area, remove: () => Promise.reject(new Error('no removal')) } });
    await expect(record(refusing, addedAll(5, 'a'))).rejects.toThrow('no removal');
    expect(await waiting()).toHaveLength(1);
    expect(await collect(worker)).toEqual({ written: 0 });
    expect(await waiting()).toEqual([]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 5 });
  });
});
