import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { record } from '@/lib/app/record';
import {
  added,
  area,
  days,
  everything,
  hours,
  mirrored,
  noon,
  startedWorker,
  type TestWorker,
  tallies,
  today,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('what the acknowledgement means', () => {
  test('the summary and the second copy are published in one write, after which the answer comes', async () => {
    const writes: (readonly string[])[] = [];
    const counting = wake({ storage: { ...area, set: async (items) => void writes.push(Object.keys(items)) } });
    await record(counting, [added('a')]);
    expect(writes).toEqual([['mirror:tallies:2026-11', `mirror:activities:${today}:1`, 'mirror:sentinel', 'summary']]);
  });

  test('while the second copy cannot be written nothing is acknowledged, and the same batch sent again completes it', async () => {
    let isFull = true;
    const failing = wake({
      storage: { ...area, set: (items) => (isFull ? Promise.reject(new Error('quota')) : area.set(items)) },
    });
    await expect(record(failing, [added('a')])).rejects.toThrow('quota');
    await expect(record(failing, [added('b', { at: noon - days })])).rejects.toThrow('quota');
    isFull = false;
    expect(await record(failing, [added('b', { at: noon - days })])).toEqual({ written: 0 });
    expect((await mirrored('mirror:activities:')).length).toBe(2);
    expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
  });

  test('a transaction that fails keeps nothing of the batch', async () => {
    await record(worker, [added('a')]);
    const before = await everything();
    // No database takes an object as a key.
    await expect(record(worker, [added('b'), added({} as string)])).rejects.toThrow('nothing of this batch was kept');
    expect(await everything()).toBe(before);
  });

  test('the published summary shows what was just counted', async () => {
    await record(worker, [added('a'), added('b', { kind: 'reply' })]);
    const { summary } = await fakeBrowser.storage.local.get('summary');
    expect(summary).toMatchObject({ day: today, account: 'default', today: { counts: { comment: 1, reply: 1 } } });
  });

  test('an old day is mirrored as a tally, not as single activities', async () => {
    await record(worker, [added('a', { at: noon - 6 * days - 13 * hours })]);
    expect(await mirrored('mirror:tallies:')).toHaveLength(1);
    expect(await mirrored('mirror:activities:')).toHaveLength(0);
  });
});
