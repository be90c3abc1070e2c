import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { history } from '@/lib/app/history';
import { log } from '@/lib/app/log';
import { read } from '@/lib/app/read';
import { shown, typedScore } from './scores';
import {
  added,
  addedAll,
  behindTheBack,
  days,
  everything,
  noon,
  record,
  startedWorker,
  type TestWorker,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('the history', () => {
  it('has every day on which anything was counted, oldest first, and when counting began', async () => {
    await record(worker, [...addedAll(3, 'now-'), added('then', { kind: 'post', at: noon - 3 * days })]);
    await log(worker, 'appointment');
    expect(await history(worker)).toEqual({
      today,
      firstDay: '2026-11-13',
      days: [
        { day: '2026-11-17', counts: { post: 1 } },
        { day: today, counts: { comment: 3, appointment: 1 } },
      ],
      scores: [],
      blind: {},
    });
  });

  it('begins before consent where something was brought in from then', async () => {
    const old = { account: 'default', day: '2019-02-03', counts: { comment: 2 }, outside: 0, notes: 0, threads: 0 };
    await behindTheBack((database) => database.put('tallies', old));
    const { firstDay, days: counted } = await history(worker);
    expect([firstDay, counted[0]]).toEqual(['2019-02-03', { day: '2019-02-03', counts: { comment: 2 } }]);
  });

  it('is of the one who is signed in, and of no day to come', async () => {
    const row = { counts: { comment: 2 }, outside: 0, notes: 0, threads: 0 };
    await behindTheBack(async (database) => {
      await database.put('tallies', { ...row, account: '0123456789abcdef', day: today });
      await database.put('tallies', { ...row, account: 'default', day: '2026-11-21' });
    });
    expect((await history(worker)).days).toEqual([]);
  });

  it('has LinkedIn’s own scores with what was said before each', async () => {
    await read(worker, typedScore());
    const { scores } = await history(worker);
    expect(scores).toHaveLength(1);
    expect(scores[0]).toMatchObject({ day: today, official: shown, said: { brand: expect.any(Number) } });
  });

  it('writes nothing', async () => {
    await record(worker, [added('a')]);
    const before = await everything();
    await history(worker);
    expect(await everything()).toEqual(before);
  });

  it('is not told before consent', async () => {
    await fakeBrowser.storage.local.remove('settings');
    await expect(history(worker)).rejects.toThrow();
  });
});
