import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { records } from '@/lib/app/records';
import { ann, bob, read, signedIn } from './entries';
import { done, importAll } from './importing';
import {
  activities,
  added,
  addedAll,
  behindTheBack,
  days,
  loseDatabase,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from './test-worker';
import { longAgo, restart, threeDays } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

/** One of everything that a tally counts apart. */
const varied = [
  added('view', { kind: 'profile-view', traits: { degree: 2 } }),
  added('invite', { kind: 'invite', traits: { note: true } }),
  ...['t1-a', 't1-b', 't2-a'].map((id) => added(id, { kind: 'message' })),
  ...addedAll(3, 'c'),
];

async function standing() {
  const sentinel = await behindTheBack((database) => database.get('meta', 'sentinel'));
  return { activities: await activities(), tallies: await tallies(), totals: sentinel?.totals, days: sentinel?.days };
}

async function ledgerOn(context: TestWorker, day: string) {
  return records(context, { from: day, to: day });
}

describe('a day that is removed', () => {
  test('counts nothing any more, and comes back exactly as it was', async () => {
    await record(worker, [...varied, added('yesterday', { at: noon - days }), read('r', 512)]);
    await log(worker, 'value', { why: 'helped' });
    const before = await standing();
    const { id } = await correct(worker, { clear: today });
    expect((await activities()).map((row) => row.id)).toEqual(['yesterday']);
    expect(Object.values((await tallyOn(today))?.counts ?? { none: 1 }).every((count) => count === 0)).toBe(true);
    expect(await tallyOn(today)).toMatchObject({ outside: 0, notes: 0, threads: 0 });
    expect((await ledgerOn(worker, today)).corrections).toEqual([
      expect.objectContaining({ id, do: 'cleared', count: 9 }),
    ]);
    expect(await behindTheBack((database) => database.count('readings'))).toBe(1);
    expect(await uncorrect(worker, id)).toEqual({ undone: true });
    expect(await standing()).toEqual(before);
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
  });

  test('stays removed however often the sensor reports it, and counts what is done after it', async () => {
    await record(worker, varied);
    const { id } = await correct(worker, { clear: today });
    expect(await record(worker, [...varied, added('new')])).toEqual({ written: 1 });
    expect((await tallyOn(today))?.counts).toMatchObject({ comment: 1, message: 0 });
    await uncorrect(worker, id);
    expect(await tallyOn(today)).toMatchObject({ counts: { comment: 4, message: 3 }, threads: 2 });
  });

  test('is the day of the member who is signed in alone', async () => {
    await record(worker, [signedIn(ann), added('a'), signedIn(bob), added('b')]);
    const { id } = await correct(worker, { clear: today });
    expect((await activities()).map((row) => row.id)).toEqual(['a']);
    await record(worker, [signedIn(ann)]);
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
  });

  test('of 500 records takes less than two seconds, there and back', async () => {
    await record(worker, addedAll(500, 'c'));
    const before = await standing();
    const began = performance.now();
    const { id } = await correct(worker, { clear: today });
    await uncorrect(worker, id);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(await standing()).toEqual(before);
  });

  test('that was known as a sum comes back as that sum', async () => {
    worker = await threeDays();
    await loseDatabase();
    worker = await restart();
    await correct(worker, { clear: '2026-11-18' });
    const before = await standing();
    expect(await tallyOn(longAgo)).toMatchObject({ counts: { comment: 3 }, restored: true });
    expect((await ledgerOn(worker, longAgo)).days).toEqual([{ day: longAgo, count: 3, total: 3, unlisted: 3 }]);
    const { id } = await correct(worker, { clear: longAgo });
    expect(await tallyOn(longAgo)).toEqual({
      account: 'default',
      day: longAgo,
      counts: { comment: 0 },
      outside: 0,
      notes: 0,
      threads: 0,
    });
    await uncorrect(worker, id);
    expect(await standing()).toEqual(before);
  });

  test('that was known as a sum gets nothing from an import as long as it stays removed', async () => {
    const old = '2026-05-04';
    const archived = ['x', 'y', 'z'].map((id) => done(`a-Comments-${id}`, { at: Date.parse(`${old}T12:00:00Z`) }));
    await importAll(worker, { activities: archived });
    await loseDatabase();
    worker = await restart();
    const { id } = await correct(worker, { clear: old });
    await importAll(worker, { activities: archived });
    expect(await tallyOn(old)).toMatchObject({ counts: { comment: 0 } });
    expect(await activities()).toEqual([]);
    await uncorrect(worker, id);
    await importAll(worker, { activities: archived });
    expect((await tallyOn(old))?.counts).toEqual({ comment: 3 });
  });
});
