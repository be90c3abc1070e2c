import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import {
  added,
  area,
  days,
  everything,
  hours,
  lay,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
  waiting,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('what the acknowledgement means', () => {
  test('the second copy and the summary are published in one write, then the outbox is emptied, then the answer comes', async () => {
    await lay([added('a')]);
    const [key] = await waiting();
    const steps: unknown[] = [];
    const set = async (items: Record<string, unknown>) => void steps.push(Object.keys(items));
    const remove = async (keys: string[]) => void steps.push({ removed: keys });
    await collect(wake({ storage: { ...area, set, remove } })).then((answer) => steps.push(answer));
    expect(steps).toEqual([
      ['mirror:tallies:2026-11', `mirror:activities:${today}:1`, 'mirror:sentinel', 'summary', 'health'],
      { removed: [key] },
      { written: 1 },
    ]);
  });

  test('while the second copy cannot be written nothing is acknowledged, and the same batch found again completes it', async () => {
    let isFull = true;
    const failing = wake({
      storage: { ...area, set: (items) => (isFull ? Promise.reject(new Error('quota')) : area.set(items)) },
    });
    await expect(record(failing, [added('a')])).rejects.toThrow('quota');
    await expect(record(failing, [added('b', { at: noon - days })])).rejects.toThrow('quota');
    expect(await waiting()).toHaveLength(2);
    isFull = false;
    expect(await record(failing, [added('b', { at: noon - days })])).toEqual({ written: 0 });
    expect(await waiting()).toEqual([]);
    expect((await mirrored('mirror:activities:')).length).toBe(2);
    expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
  });

  test('a transaction that fails keeps nothing of the batch, which waits on as a whole', async () => {
    await record(worker, [added('a')]);
    await lay([added('b'), added('c')]);
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if (row.id === 'c') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(collect(worker)).rejects.toThrow('nothing of this batch was kept');
    failing.mockRestore();
    expect(await everything()).toBe(before);
    expect(await collect(worker)).toEqual({ written: 2 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 3 });
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
