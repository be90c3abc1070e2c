import { beforeEach, expect, test } from 'vitest';
import { correct } from '@/lib/app/correct';
import { chooseRetention } from '@/lib/app/retain';
import { findSettings } from '@/lib/app/settings';
import { wipe } from '@/lib/app/wipe';
import { done, importAll } from './importing';
import { exported, restored } from './member';
import {
  activities,
  added,
  area,
  behindTheBack,
  days,
  hours,
  loseDatabase,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  wake,
} from './test-worker';

const moments = Array.from({ length: 6 }, (_, index) => noon - 2 * days + index * hours);
const comments = moments.map((at, index) => done(`a-Comments-${index}`, { at }));

/** The same messages of one export, as an installation names them that has this secret. */
const messages = (secret: string) =>
  moments.map((at, index) => done(`${secret}-${index}`, { kind: 'message', at: at + 600_000 }));

const longAgo = done('a-Comments-old', { at: noon - 500 * days });

/** All that was counted, whatever of it still has its record. */
async function counted(): Promise<Record<string, number>> {
  const all = (await tallies()).flatMap(({ counts }) => Object.entries(counts));
  const sums = new Map<string, number>();
  for (const [kind, count] of all) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return Object.fromEntries([...sums].filter(([, sum]) => sum > 0));
}

let file: string;

beforeEach(async () => {
  const laptop = await startedWorker();
  await record(laptop, [added('live', { at: moments[0] ?? 0 })]);
  await importAll(laptop, { activities: [...comments, ...messages('laptop'), longAgo], facts: { seniors: 4 } });
  file = await exported(laptop);
});

async function other(rows = [...comments, ...messages('tower'), longAgo]): Promise<TestWorker> {
  const worker = await startedWorker();
  await importAll(worker, { activities: rows });
  return worker;
}

test('a backup with an import counts nothing twice where the same export was imported', async () => {
  const worker = await other();
  await restored(worker, file);
  expect(await counted()).toEqual({ comment: 7, message: 6 });
  const before = await exported(worker);
  await restored(worker, file);
  expect(await exported(worker)).toBe(before);
});

test('what was counted here and is in the import of the file counts once, as counted here', async () => {
  const worker = await startedWorker();
  await record(worker, [added('here', { at: (moments[1] ?? 0) + 2_000 })]);
  await restored(worker, file);
  expect(await counted()).toEqual({ comment: 7, message: 6 });
  expect((await activities()).map(({ id }) => id)).toContain('here');
});

test('what was added by hand here is not added again by the import of the file', async () => {
  const worker = await startedWorker();
  await correct(worker, { add: { kind: 'comment', day: '2026-11-18' } });
  await restored(worker, file);
  expect(await counted()).toEqual({ comment: 7, message: 6 });
});

test('the same export imported again after a restore adds nothing, though its messages have other ids now', async () => {
  const worker = await startedWorker();
  await restored(worker, file);
  const { report } = await importAll(worker, { activities: [...comments, ...messages('new'), longAgo] });
  expect(report).toMatchObject({ activities: 0 });
  expect(await counted()).toEqual({ comment: 7, message: 6 });
});

test.each([7, 1])(
  'a message taken out of the count stays out after a restore, counting begun %j days ago',
  async (ago) => {
    const worker = await startedWorker();
    await restored(worker, file);
    await area.set({ settings: { ...(await findSettings(area)), startedAt: noon - ago * days } });
    await correct(worker, { remove: 'laptop-3' });
    await importAll(worker, { activities: messages('new') });
    expect(await counted()).toEqual({ comment: 7, message: 5 });
  },
);

test('days whose records are gone never count more, whatever is restored or imported again', async () => {
  const worker = await other();
  await chooseRetention(worker, 1);
  await restored(worker, file);
  await loseDatabase();
  const next = wake();
  await importAll(next, { activities: [...comments, ...messages('tower'), longAgo] });
  await restored(next, file);
  await chooseRetention(next, 1);
  await importAll(next, { activities: [...comments, ...messages('tower'), longAgo] });
  expect(await counted()).toEqual({ comment: 7, message: 6 });
});

test('export, wipe, restore and export come to the same file, imports and all', async () => {
  const worker = await other();
  await restored(worker, file);
  const before = await exported(worker);
  await wipe(worker);
  const fresh = await startedWorker();
  await restored(fresh, before);
  expect(await exported(fresh)).toBe(before);
});

test('what was taken out of a day whose records are gone stays out when an earlier backup is restored', async () => {
  const worker = await startedWorker();
  await restored(worker, file);
  await behindTheBack(async (database) => {
    for (const tally of await database.getAll('tallies')) await database.put('tallies', { ...tally, restored: true });
  });
  const earlier = await exported(worker);
  await correct(worker, { remove: 'laptop-3' });
  await restored(worker, earlier);
  expect(await counted()).toEqual({ comment: 7, message: 5 });
});
