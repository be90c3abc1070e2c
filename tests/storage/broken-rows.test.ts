import { beforeEach, expect, test } from 'vitest';
import { summary } from '@/lib/app/summary';
import {
  activities,
  added,
  addedAll,
  behindTheBack,
  days,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
} from '@/tests/app/test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, addedAll(3, 'a'));
});

function put(store: 'activities' | 'tallies', row: unknown): Promise<unknown> {
  // A border to a damaged file: no type allows such a row.
  return behindTheBack((database) => database.put(store, row as never));
}

function setAside(name: string): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', `aside:${name}`));
}

test('a broken tally is kept aside, and counting goes on from its activities', async () => {
  const broken = { account: 'default', day: today, counts: { comment: 'three' }, outside: 0, notes: 0, threads: 0 };
  await put('tallies', broken);
  await record(worker, [added('b')]);
  expect((await tallyOn(today))?.counts).toEqual({ comment: 4 });
  expect(await setAside(`tallies:default:${today}`)).toMatchObject({ row: broken });
});

test('a broken tally does not keep the summary from being worked out', async () => {
  await put('tallies', { account: 'default', day: '2026-11-19', counts: null });
  expect((await summary(worker)).today.counts).toEqual({ comment: 3 });
});

test('a broken activity is kept aside when its id comes again', async () => {
  const broken = { id: 'b', kind: 'unheard-of', at: 'noon' };
  await put('activities', broken);
  expect(await record(worker, [added('b')])).toEqual({ written: 1 });
  expect(await setAside('activities:b')).toMatchObject({ row: broken });
  expect(await activities()).toHaveLength(4);
});

test('a field that a newer version added to a row is kept', async () => {
  const tally = await tallyOn(today);
  await put('tallies', { ...tally, mood: 'good' });
  await record(worker, [added('b'), added('c', { at: noon - days })]);
  expect(await tallyOn(today)).toMatchObject({ mood: 'good', counts: { comment: 4 } });
});
