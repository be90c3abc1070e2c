import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import { report } from '@/lib/app/report';
import { summary } from '@/lib/app/summary';
import { missed, silentComments } from './entries';
import {
  added,
  area,
  behindTheBack,
  days,
  everything,
  hours,
  lay,
  loseDatabase,
  noon,
  record,
  sentinel,
  startedWorker,
  type TestWorker,
  today,
  wake,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  worker.setClock({ at: noon + days });
});

async function published(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get('health')).health;
}

function healthRow(): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', 'health'));
}

describe('the same entries found again', () => {
  test('change nothing: neither misses nor patterns are counted twice', async () => {
    const entries = [
      added('a', { by: ['comment'] }),
      ...silentComments,
      added('b', { kind: 'reply', at: noon + 9 * hours }),
    ];
    await record(worker, entries);
    const before = await everything();
    const next = wake();
    next.setClock({ at: noon + days });
    expect(await record(next, entries)).toEqual({ written: 0 });
    expect(await everything()).toBe(before);
  });

  test('by a worker that was stopped before it emptied the outbox', async () => {
    await lay(silentComments);
    const stopped = wake({ storage: { ...area, remove: () => Promise.reject(new Error('stopped')) } });
    stopped.setClock({ at: noon + days });
    await expect(collect(stopped)).rejects.toThrow('stopped');
    const before = await healthRow();
    await collect(worker);
    expect(await healthRow()).toEqual(before);
  });

  test('after a transaction that failed are taken in once', async () => {
    await lay([...silentComments, added('late', { kind: 'reaction' })]);
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if (row.key === 'health') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(collect(worker)).rejects.toThrow('nothing of this batch was kept');
    failing.mockRestore();
    expect(await everything()).toBe(before);
    await collect(worker);
    expect(await published()).toMatchObject({ comment: { state: 'uncounted' } });
  });
});

describe('what the self-check knows', () => {
  test('begins with the days where an older version kept none', async () => {
    await record(worker, [added('a', { kind: 'reply', at: noon - 3 * days }), added('b', { kind: 'invite' })]);
    await behindTheBack((database) => database.delete('meta', 'health'));
    await summary(wake());
    expect(await published()).toEqual({
      comment: { state: 'working', last: '2026-11-17' },
      invite: { state: 'working', last: today },
    });
  });

  test('begins so as well after the database came back empty', async () => {
    await record(worker, [added('a'), ...silentComments]);
    await loseDatabase();
    await restart();
    expect(await published()).toEqual({ comment: { state: 'working', last: today } });
  });

  test('is set aside when it is broken', async () => {
    await record(worker, [added('a')]);
    await behindTheBack((database) => database.put('meta', { key: 'health', alive: 'yes' }));
    await record(wake(), [added('b', { kind: 'invite' })]);
    expect(await published()).toMatchObject({ comment: { last: today }, invite: { last: today } });
    expect(await behindTheBack((database) => database.get('meta', 'aside:health'))).toMatchObject({
      row: { alive: 'yes' },
    });
  });

  test('from before consent is nothing', async () => {
    const before = await sentinel();
    await record(
      worker,
      [0, 1, 2, 7, 8].map((each) => missed('comment', 'answer', noon - 8 * days + each * hours)),
    );
    expect(await published()).toEqual({});
    expect(await sentinel()).toEqual(before);
  });

  test('is reported by weeks, with the patterns that told something', async () => {
    await record(worker, [
      added('a', { by: ['comments.createComment', 'comment'] }),
      added('b', { at: noon - days, by: ['comment'] }),
      ...silentComments,
    ]);
    const { families, patterns, weeks } = await report(worker);
    expect(families.find(({ family }) => family === 'comment')).toMatchObject({
      state: 'working',
      misses: { answer: 4 },
    });
    expect(patterns).toEqual([
      { name: 'comment', count: 2, day: '2026-11-16' },
      { name: 'comments.createComment', count: 1, day: '2026-11-16' },
    ]);
    expect(weeks).toEqual([{ week: '2026-11-16', counts: { comment: 2 } }]);
  });
});
