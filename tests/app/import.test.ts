import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { done, importAll, past, reading, settled, stored } from './importing';
import {
  activities,
  added,
  behindTheBack,
  days,
  everything,
  hours,
  loseDatabase,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('an import', () => {
  test('is stored with tallies, second copy, sentinel and readings that fit', async () => {
    const { last } = await importAll(worker, { activities: past, readings: [reading] });
    expect(last).toMatchObject({ activities: 1_200, readings: 1, known: 0 });
    expect((await activities())[0]).toMatchObject({ source: 'archive', confidence: 'confirmed', account: 'default' });
    expect(await tallies()).toHaveLength(1_200);
    expect(await mirrored('mirror:tallies:')).toEqual(expect.arrayContaining([...(await tallies())]));
    expect(await mirrored('mirror:tallies:')).toHaveLength(1_200);
    expect(await mirrored('mirror:readings:')).toHaveLength(1);
    // A worker that compares finds both copies equal and writes nothing.
    const before = await everything();
    await settled(wake());
    expect(await everything()).toBe(before);
  });

  test('adds nothing the second time', async () => {
    await importAll(worker, { activities: past, readings: [reading] });
    const before = await stored();
    const { report } = await importAll(worker, { activities: past, readings: [reading] });
    expect(report).toMatchObject({ activities: 0, readings: 0, known: 1_200 });
    expect(await stored()).toEqual(before);
  });

  test('adds of an overlapping one what is new, and keeps the larger number of a workbook’s day', async () => {
    await importAll(worker, { activities: past.slice(0, 800), readings: [reading] });
    const later = { ...reading, value: 15 };
    await importAll(worker, { activities: past.slice(400), readings: [later] });
    await importAll(worker, { activities: [], readings: [{ ...reading, value: 9 }] });
    expect(await activities()).toHaveLength(1_200);
    expect(await behindTheBack((database) => database.getAll('readings'))).toMatchObject([{ value: 15 }]);
    expect(await tallies()).toHaveLength(1_200);
  });

  test('leaves out what was counted at the time', async () => {
    await record(worker, [added('live', { at: noon - 2 * days })]);
    const twin = done('a-Comments-1', { at: noon - 2 * days + 60_000 });
    const other = done('a-Comments-2', { at: noon - 2 * days + hours });
    const { report } = await importAll(worker, { activities: [twin, other] });
    expect(report).toMatchObject({ activities: 1, known: 1, audits: { comments: { live: 1, archive: 2 } } });
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ comment: 2 });
  });

  test('leaves out what was counted today and on the first day, too', async () => {
    const moments = [noon - hours, noon - 7 * days + hours];
    await record(
      worker,
      moments.map((at, index) => added(`live${index}`, { at })),
    );
    await importAll(worker, { activities: moments.map((at, index) => done(`a-Comments-${index}`, { at })) });
    expect((await activities()).map(({ id }) => id)).toEqual(['live0', 'live1']);
  });

  test('leaves out what the member added by hand, by its day', async () => {
    await correct(worker, { add: { kind: 'comment', day: '2026-11-18' } });
    const rows = [0, 1].map((hour) => done(`a-Comments-${hour}`, { at: noon - 2 * days + hour * hours }));
    await importAll(worker, { activities: rows });
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ comment: 2 });
    await importAll(worker, { activities: rows });
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ comment: 2 });
  });

  test('brings nothing back that the member took out of the count, imported or counted', async () => {
    const row = done('a-Member_Follows-1', { kind: 'follow', at: noon - 2 * days });
    await importAll(worker, { activities: [row] });
    await correct(worker, { remove: row.id });
    await record(worker, [added('live', { at: noon - 2 * days + hours })]);
    const { id } = await correct(worker, { remove: 'live' });
    await importAll(worker, { activities: [row, done('a-Comments-2', { at: noon - 2 * days + hours })] });
    expect(await activities()).toEqual([]);
    await uncorrect(worker, id);
    expect((await activities()).map((each) => each.id)).toEqual(['live']);
  });

  test('counts once what a restored day had counted before it lost its rows', async () => {
    await importAll(worker, { activities: past });
    const before = await tallies();
    await loseDatabase();
    worker = wake();
    await importAll(worker, { activities: past });
    expect((await tallies()).map(({ restored: _, ...tally }) => tally)).toEqual(before);
    expect(await activities()).toHaveLength(1_200);
  });

  test('never lowers what a restored day had counted', async () => {
    const rows = [0, 1, 2].map((hour) => done(`a-Comments-${hour}`, { at: noon - 60 * days + hour * hours }));
    await importAll(worker, { activities: rows });
    await loseDatabase();
    worker = wake();
    await importAll(worker, { activities: rows.slice(0, 1) });
    expect(await tallies()).toMatchObject([{ counts: { comment: 3 }, restored: true }]);
  });
});
