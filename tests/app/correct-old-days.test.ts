import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { records } from '@/lib/app/records';
import { corrections } from './corrections';
import { remember } from './fall-back';
import { done, importAll } from './importing';
import {
  activities,
  days,
  loseDatabase,
  mirrored,
  noon,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

const old = '2026-05-04';
const archived = ['x', 'y', 'z'].map((id) => done(`a-Comments-${id}`, { at: Date.parse(`${old}T12:00:00Z`) }));
const anOld = 'a-Comments-x';

/** What the member takes out of a day of long ago, and what is left of it. */
const deeds = [
  ['one record', { remove: anOld }, 2],
  ['the whole day', { clear: old }, 0],
] as const;

describe.each(deeds)('of a day of long ago, %s', (_, correcting, left) => {
  let id: string;
  let goBack: () => Promise<void>;
  beforeEach(async () => {
    worker = await startedWorker();
    await importAll(worker, { activities: archived });
    goBack = await remember();
    ({ id } = await correct(worker, correcting));
  });

  const expectLeft = async () => {
    expect((await tallyOn(old))?.counts).toEqual({ comment: left });
    expect((await records(worker, { from: old, to: old })).days[0]?.count).toBe(left);
    expect((await activities()).map((row) => row.id)).not.toContain(anOld);
  };

  test('stays removed when the same archive is imported again', async () => {
    await importAll(worker, { activities: archived });
    await expectLeft();
  });

  test('stays removed when the database is lost, and when the archive is imported after that', async () => {
    const before = await corrections();
    await loseDatabase();
    worker = await restart();
    await expectLeft();
    expect(await corrections()).toEqual(before);
    await importAll(worker, { activities: archived });
    await expectLeft();
  });

  test('stays removed when the database falls back to before', async () => {
    const right = [await activities(), await tallies(), await corrections()];
    await goBack();
    worker = await restart();
    await expectLeft();
    expect([await activities(), await tallies(), await corrections()]).toEqual(right);
    await importAll(worker, { activities: archived });
    await expectLeft();
  });

  test('comes back after the database was lost', async () => {
    await loseDatabase();
    worker = await restart();
    expect(await uncorrect(worker, id)).toEqual({ undone: true });
    expect((await tallyOn(old))?.counts).toEqual({ comment: 3 });
    expect((await activities()).map((row) => row.id)).toContain(anOld);
    await importAll(worker, { activities: archived });
    expect((await tallyOn(old))?.counts).toEqual({ comment: 3 });
    expect(await activities()).toHaveLength(3);
  });

  test('stands in both copies, also when it came back', async () => {
    expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
    await uncorrect(worker, id);
    expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
    expect((await corrections()).every(({ undoneAt }) => undoneAt !== undefined)).toBe(true);
  });
});

test('what was added and is taken back when it is long ago stays away, though the database falls back', async () => {
  worker = await startedWorker();
  const { id } = await correct(worker, { add: { kind: 'post', day: today } });
  worker.setClock({ at: noon + 30 * days });
  const goBack = await remember();
  expect(await uncorrect(worker, id)).toEqual({ undone: true });
  await goBack();
  await restart();
  expect(await activities()).toEqual([]);
  expect((await tallyOn(today))?.counts).toEqual({ post: 0 });
});
