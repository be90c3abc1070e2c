import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { corrections } from './corrections';
import { remember } from './fall-back';
import {
  activities,
  added,
  area,
  behindTheBack,
  everything,
  loseDatabase,
  mirrored,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
  wake,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, [added('a'), added('b')]);
});

describe('a database that came back empty', () => {
  test('gets its corrections again, and what was removed stays away', async () => {
    const { id } = await correct(worker, { remove: 'a' });
    await correct(worker, { add: { kind: 'post', day: '2026-11-17' } });
    const before = { corrections: await corrections(), activities: await activities() };
    await loseDatabase();
    const next = await restart();
    expect({ corrections: await corrections(), activities: await activities() }).toEqual(before);
    expect(await record(next, [added('a')])).toEqual({ written: 0 });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
    expect(await uncorrect(next, id)).toEqual({ undone: true });
    expect((await activities()).map((row) => row.id)).toContain('a');
  });
});

describe('a database that fell back to an earlier state', () => {
  test('loses again what was removed since', async () => {
    const goBack = await remember();
    await correct(worker, { remove: 'a' });
    const right = { corrections: await corrections(), activities: await activities(), tallies: await tallies() };
    await goBack();
    await restart();
    expect({ corrections: await corrections(), activities: await activities(), tallies: await tallies() }).toEqual(
      right,
    );
  });

  test('loses it also where the copy had to give up its list', async () => {
    const goBack = await remember();
    await correct(worker, { remove: 'a' });
    const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith('mirror:activities:'));
    await area.remove(keys);
    await goBack();
    await restart();
    expect((await activities()).map(({ id }) => id)).toEqual(['b']);
  });

  test('gets again what came back since', async () => {
    const { id } = await correct(worker, { remove: 'a' });
    const goBack = await remember();
    await uncorrect(worker, id);
    const right = { corrections: await corrections(), activities: await activities() };
    await goBack();
    await restart();
    expect({ corrections: await corrections(), activities: await activities() }).toEqual(right);
  });

  test('takes over the word that was said since', async () => {
    await log(worker, 'value', { why: 'helped' });
    const goBack = await remember();
    await log(worker, 'value', { why: 'taught' });
    await goBack();
    await restart();
    expect(await activities()).toContainEqual(expect.objectContaining({ kind: 'value', traits: { why: 'taught' } }));
  });
});

test('a database that is ahead of its copy keeps its own corrections', async () => {
  const { id } = await correct(worker, { remove: 'a' });
  const copy = await area.get(null);
  await uncorrect(worker, id);
  await correct(worker, { remove: 'b' });
  const right = { corrections: await corrections(), activities: await activities() };
  await area.set(copy);
  await restart();
  expect({ corrections: await corrections(), activities: await activities() }).toEqual(right);
  expect(await mirrored('mirror:corrections:')).toEqual(right.corrections);
});

test('a database that is ahead and lost a sum gets nothing back that was removed', async () => {
  const copy = await area.get(null);
  await correct(worker, { remove: 'a' });
  await area.set(copy);
  await behindTheBack((database) => database.delete('tallies', ['default', today]));
  await restart();
  expect((await activities()).map(({ id }) => id)).toEqual(['b']);
});

describe('a worker that is stopped', () => {
  test('before the database was written: nothing is corrected', async () => {
    const before = await everything();
    const connection = { open: () => Promise.reject(new Error('no disk')), close: () => {} };
    await expect(correct(wake({ connection }), { remove: 'a' })).rejects.toThrow('no disk');
    expect(await everything()).toBe(before);
  });

  test('between the two copies: the next life brings the second one up', async () => {
    const stopped = wake({ storage: { ...area, set: () => Promise.reject(new Error('stopped')) } });
    await expect(correct(stopped, { remove: 'a' })).rejects.toThrow('stopped');
    await restart();
    expect((await activities()).map(({ id }) => id)).toEqual(['b']);
    expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
    expect(await corrections()).toHaveLength(1);
  });
});
