import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { summary } from '@/lib/app/summary';
import { sync } from '@/lib/app/sync';
import { watchSync } from '@/lib/app/watch-sync';
import { added, record, startedWorker, type TestWorker } from './test-worker';

let worker: TestWorker;
/** What waits for its time to come. */
let waiting: (() => void)[] = [];

beforeEach(async () => {
  worker = await startedWorker();
  await sync(worker, 'on');
  waiting = [];
  const { setTimeout } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay: number) =>
    delay === 20_000 ? waiting.push(work) : setTimeout(work, delay)) as typeof setTimeout);
});

afterEach(() => vi.restoreAllMocks());

const sent = async () => Object.values(await fakeBrowser.storage.sync.get(null));
const idle = () => worker.queue(async () => undefined);

function timeComes(): void {
  for (const work of waiting.splice(0)) work();
}

/** A worker that has done what was due at its start. */
async function watch(): Promise<void> {
  watchSync(worker);
  await idle();
  waiting = [];
}

describe('sync happens', () => {
  it('at the worker’s start, with what the one before it did not do', async () => {
    await record(worker, [added('a')]);
    watchSync(worker);
    await expect.poll(sent).toEqual(['1|2611.1.d..kD']);
  });

  it('some seconds after something was counted, once for all that comes meanwhile', async () => {
    await watch();
    await record(worker, [added('a')]);
    await record(worker, [added('b')]);
    expect(waiting).toHaveLength(1);
    expect(await sent()).toEqual([]);
    timeComes();
    await expect.poll(sent).toEqual(['1|2611.1.d..kD2']);
  });

  it('some seconds after something came from another browser, and the summary follows', async () => {
    await watch();
    await fakeBrowser.storage.sync.set({ 'days:bbbbbbbb:0': '1|2611.1.d..kD4' });
    expect(waiting).toHaveLength(1);
    timeComes();
    await idle();
    expect((await summary(worker)).today.counts.comment).toBe(4);
  });

  it('and comes to rest, though what it writes itself is a change as well', async () => {
    await watch();
    await record(worker, [added('a')]);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (let round = 0; round < 4; round += 1) {
      timeComes();
      await idle();
    }
    expect(waiting).toEqual([]);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('not because of what is none of it', async () => {
    await watch();
    await fakeBrowser.storage.sync.set({ other: 1 });
    await fakeBrowser.storage.local.set({ chip: {} });
    await fakeBrowser.storage.session.set({ summary: {} });
    expect(waiting).toEqual([]);
  });

  it('not while it is off', async () => {
    await sync(worker, 'off');
    await watch();
    await record(worker, [added('a')]);
    timeComes();
    await idle();
    expect(await sent()).toEqual([]);
  });
});
