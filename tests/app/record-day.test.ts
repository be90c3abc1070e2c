import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { published } from '@/lib/messaging/published';
import {
  activities,
  added,
  days,
  noon,
  record,
  removed,
  startedWorker,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('which day it counts for', () => {
  test.each([
    ['just before midnight in New York', Date.UTC(2026, 10, 21, 4, 59), -300, '2026-11-20'],
    ['just after midnight in New York', Date.UTC(2026, 10, 21, 5, 0), -300, '2026-11-21'],
    ['in Tokyo it is already tomorrow', Date.UTC(2026, 10, 20, 15, 0), 540, '2026-11-21'],
    ['Lord Howe Island, half an hour off', Date.UTC(2026, 10, 20, 12, 45), 660, '2026-11-20'],
  ] as const)('%s', async (...[, at, offset, day]) => {
    await record(worker, [added('a', { at, offset })]);
    expect(await activities()).toEqual([expect.objectContaining({ day, at, offset })]);
    expect((await tallyOn(day))?.counts).toEqual({ comment: 1 });
  });

  test('a member whose day starts at 3 still counts 02:59 for yesterday, and a later setting changes no record', async () => {
    const settings = { startedAt: noon - 7 * days, insights: true, dayStart: 3 };
    await fakeBrowser.storage.local.set({ [published.settings]: settings });
    await record(worker, [added('night', { at: Date.UTC(2026, 10, 20, 2, 59) })]);
    await fakeBrowser.storage.local.set({ [published.settings]: { ...settings, dayStart: 0 } });
    await record(worker, [added('night', { at: Date.UTC(2026, 10, 20, 2, 59) })]);
    expect(await tallies()).toEqual([expect.objectContaining({ day: '2026-11-19', counts: { comment: 1 } })]);
  });

  test('what was taken back on a later day leaves the day on which it was counted', async () => {
    await record(worker, [added('a', { at: noon - days })]);
    worker.setClock({ at: noon + days });
    await record(worker, [removed('a')]);
    expect((await tallyOn('2026-11-19'))?.counts).toEqual({ comment: 0 });
    expect(await tallyOn('2026-11-21')).toBeUndefined();
  });

  test('nothing from before consent is counted', async () => {
    expect(await record(worker, [added('old', { at: noon - 7 * days - 1 }), added('new')])).toEqual({ written: 1 });
    expect((await activities()).map(({ id }) => id)).toEqual(['new']);
  });
});

describe('what else a day holds', () => {
  test('a thread counts once a day however many messages it gets, and goes with its last message', async () => {
    const message = (id: string, at = noon) => added(id, { kind: 'message', at });
    await record(worker, [message('t1-a'), message('t1-b'), message('t2-a')]);
    await record(worker, [message('t1-c')]);
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 4 }, threads: 2 });
    await record(worker, [removed('t1-a'), removed('t1-b')]);
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 2 }, threads: 2 });
    await record(worker, [removed('t1-c')]);
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 1 }, threads: 1 });
  });

  test('a thread whose key merely begins alike is another thread, and so is one of another day', async () => {
    const message = (id: string, at = noon) => added(id, { kind: 'message', at });
    await record(worker, [message('t1-a'), message('t10-a'), message('t1-b', noon - days)]);
    expect(await tallyOn(today)).toMatchObject({ threads: 2 });
    expect(await tallyOn('2026-11-19')).toMatchObject({ threads: 1 });
  });

  test('notes and views outside the network are counted and taken back with their activity', async () => {
    await record(worker, [
      added('i', { kind: 'invite', traits: { note: true } }),
      added('v1', { kind: 'profile-view', traits: { degree: 1 } }),
      added('v2', { kind: 'profile-view', traits: { degree: 2 } }),
    ]);
    expect(await tallyOn(today)).toMatchObject({ notes: 1, outside: 1 });
    await record(worker, [removed('i'), removed('v2')]);
    expect(await tallyOn(today)).toMatchObject({ notes: 0, outside: 0, counts: { 'profile-view': 1 } });
  });

  test('a record holds exactly what the contract names', async () => {
    await record(worker, [added('a', { kind: 'repost', traits: { form: 'quote' } })]);
    const [activity] = await activities();
    expect(activity).toEqual({
      id: 'a',
      kind: 'repost',
      at: noon,
      day: today,
      offset: 0,
      source: 'live',
      confidence: 'confirmed',
      account: 'default',
      traits: { form: 'quote' },
    });
  });
});
