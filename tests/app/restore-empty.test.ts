import { beforeEach, describe, expect, test } from 'vitest';
import { summary } from '@/lib/app/summary';
import {
  activities,
  added,
  addedAll,
  behindTheBack,
  days,
  everything,
  loseDatabase,
  noon,
  record,
  removed,
  sentinel,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from './test-worker';
import { longAgo, reading, restart, threeDays } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await threeDays();
});

function withoutMark<Row extends { readonly restored?: boolean }>(
  rows: readonly Row[],
): readonly Omit<Row, 'restored'>[] {
  return rows.map(({ restored: _, ...row }) => row);
}

describe('a database that came back empty', () => {
  test('gets back every tally, every reading and the activities of the last 7 days', async () => {
    const before = { tallies: await tallies(), activities: await activities(), sentinel: await sentinel() };
    await loseDatabase();
    await restart();
    expect(withoutMark(await tallies())).toEqual(before.tallies);
    expect(await activities()).toEqual(before.activities.filter(({ day }) => day !== longAgo));
    expect(await behindTheBack((database) => database.getAll('readings'))).toEqual([reading]);
    expect(await sentinel()).toMatchObject({ totals: { comment: 9, message: 2 }, days: 3, readings: 1 });
    expect(((await sentinel()) as { installId: string }).installId).toBe(
      (before.sentinel as { installId: string }).installId,
    );
  });

  test('marks only the days whose single activities are gone', async () => {
    await loseDatabase();
    await restart();
    expect((await tallies()).map(({ day, restored }) => [day, restored])).toEqual([
      [longAgo, true],
      ['2026-11-18', undefined],
      [today, undefined],
    ]);
  });

  test('publishes the same summary as before', async () => {
    const before = await summary(worker);
    await loseDatabase();
    expect(await summary(await restart())).toEqual(before);
  });

  test('counts on correctly: known entries stay counted once, also on a restored day', async () => {
    await loseDatabase();
    const next = await restart();
    expect(await record(next, addedAll(4, 'today-'))).toEqual({ written: 0 });
    await record(next, [
      added('t1-c', { kind: 'message' }),
      added('new', { at: noon - 102 * days }),
      removed('today-0'),
    ]);
    expect(await tallyOn(today)).toMatchObject({ counts: { comment: 3, message: 3 }, threads: 1 });
    expect(await tallyOn(longAgo)).toMatchObject({ counts: { comment: 4 }, restored: true });
    expect(await sentinel()).toMatchObject({ totals: { comment: 9, message: 3 } });
  });

  test('is noticed by the first batch too, and while the worker lives on', async () => {
    await loseDatabase();
    expect(await record(worker, [added('new')])).toEqual({ written: 1 });
    expect(await tallyOn(today)).toMatchObject({ counts: { comment: 5, message: 2 } });
    expect(await tallyOn(longAgo)).toMatchObject({ counts: { comment: 3 } });
  });

  test('is restored once: the next start changes nothing', async () => {
    await loseDatabase();
    await restart();
    const before = await everything();
    await restart();
    expect(await everything()).toBe(before);
  });

  test('stores emptied under the open connection are noticed by the next batch', async () => {
    await behindTheBack(async (database) => {
      for (const name of ['activities', 'tallies', 'readings', 'meta'] as const) await database.clear(name);
    });
    expect(await record(worker, [added('new')])).toEqual({ written: 1 });
    expect(await sentinel()).toMatchObject({ totals: { comment: 10, message: 2 }, days: 3 });
  });
});
