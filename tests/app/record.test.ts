import { beforeEach, describe, expect, test } from 'vitest';
import { log, unlog } from '@/lib/app/log';
import {
  activities,
  added,
  addedAll,
  everything,
  mirrored,
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

describe('what is counted once', () => {
  test('the same batch sent 100 times, each time in another order, counts once', async () => {
    const batch = addedAll(20, 'a');
    const answers = [];
    for (let round = 0; round < 100; round += 1) {
      const shuffled = [...batch].sort(() => Math.random() - 0.5);
      answers.push(await record(worker, shuffled));
    }
    expect(answers.reduce((sum, { written }) => sum + written, 0)).toBe(20);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 20 });
    expect(await activities()).toHaveLength(20);
  });

  test('20 tabs that hand in 100 entries each at the same time are counted as 2,000', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, tab) => record(worker, addedAll(100, `tab${tab}-`))));
    expect((await tallyOn(today))?.counts).toEqual({ comment: 2_000 });
    expect(await sentinel()).toMatchObject({ totals: { comment: 2_000 }, days: 1 });
    expect(await mirrored('mirror:activities:')).toHaveLength(1_000);
    expect(await waiting()).toEqual([]);
  });

  test('two workers over the same data count an entry once', async () => {
    const other = wake();
    await Promise.all([record(worker, addedAll(50, 'a')), record(other, addedAll(50, 'a'))]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 50 });
  });

  test('the same entry twice in one batch counts once', async () => {
    expect(await record(worker, [added('a'), added('a')])).toEqual({ written: 1 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
  });
});

describe('what is taken back', () => {
  test('added, taken back and added again counts one', async () => {
    await record(worker, [added('a', { kind: 'reaction' })]);
    await record(worker, [removed('a')]);
    expect((await tallyOn(today))?.counts).toEqual({ reaction: 0 });
    await record(worker, [added('a', { kind: 'reaction' })]);
    expect((await tallyOn(today))?.counts).toEqual({ reaction: 1 });
    expect(await sentinel()).toMatchObject({ totals: { reaction: 1 } });
  });

  test('taking back twice, or what never was, changes nothing', async () => {
    await record(worker, [added('a'), added('b')]);
    await record(worker, [removed('a')]);
    const before = await everything();
    expect(await record(worker, [removed('a'), removed('never')])).toEqual({ written: 0 });
    expect(await everything()).toBe(before);
  });

  test('a batch is applied in its order', async () => {
    expect(await record(worker, [added('a'), removed('a'), added('a'), removed('a')])).toEqual({ written: 4 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 0 });
  });

  test('the sensor cannot take back what the member logged by hand, and the member not what LinkedIn confirmed', async () => {
    const { id } = await log(worker, 'appointment');
    await record(worker, [added('a')]);
    expect(await record(worker, [removed(id)])).toEqual({ written: 0 });
    expect(await unlog(worker, 'a')).toEqual({ removed: false });
    expect((await tallyOn(today))?.counts).toEqual({ appointment: 1, comment: 1 });
  });
});
