import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '@/lib/app/collect';
import { correct, uncorrect } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { summary } from '@/lib/app/summary';
import { corrections } from './corrections';
import {
  activities,
  added,
  behindTheBack,
  lay,
  mirrored,
  noon,
  record,
  removed,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('a removed record', () => {
  const view = added('v', { kind: 'profile-view', traits: { degree: 2 } });

  test('no longer counts, and the correction holds the whole row, in both copies', async () => {
    await record(worker, [view, added('c')]);
    const [row] = (await activities()).filter(({ id }) => id === 'v');
    const { id } = await correct(worker, { remove: 'v' });
    expect(await tallyOn(today)).toMatchObject({ counts: { 'profile-view': 0, comment: 1 }, outside: 0 });
    expect((await activities()).map((activity) => activity.id)).toEqual(['c']);
    const rest = { kind: 'profile-view', day: today, at: noon, account: 'default', activity: row };
    expect(await corrections()).toEqual([{ id, do: 'removed', ...rest }]);
    expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
    expect(await mirrored('mirror:activities:')).toEqual([expect.objectContaining({ id: 'c' })]);
    expect((await summary(worker)).week).toEqual({ comment: 1 });
  });

  test('comes back exactly as it was, and the correction stays and says so', async () => {
    await record(worker, [view]);
    const before = { rows: await activities(), tally: await tallyOn(today) };
    const { id } = await correct(worker, { remove: 'v' });
    worker.setClock({ at: noon + 60_000 });
    expect(await uncorrect(worker, id)).toEqual({ undone: true });
    expect({ rows: await activities(), tally: await tallyOn(today) }).toEqual(before);
    expect(await corrections()).toEqual([expect.objectContaining({ id, undoneAt: noon + 60_000 })]);
    expect(await mirrored('mirror:corrections:')).toEqual(await corrections());
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
    expect(await tallyOn(today)).toEqual(before.tally);
  });

  test('stays removed however often the sensor reports it, and counts again once it is back', async () => {
    await record(worker, [view]);
    const { id } = await correct(worker, { remove: 'v' });
    expect(await record(worker, [view])).toEqual({ written: 0 });
    expect(await record(worker, [removed('v'), view])).toEqual({ written: 0 });
    expect(await activities()).toEqual([]);
    await uncorrect(worker, id);
    expect(await record(worker, [removed('v'), view])).toEqual({ written: 2 });
    expect((await tallyOn(today))?.counts).toEqual({ 'profile-view': 1 });
  });

  test('stays removed when the worker was stopped before it took the report out of the outbox', async () => {
    await record(worker, [view]);
    await correct(worker, { remove: 'v' });
    await lay([view]);
    expect(await collect(worker)).toEqual({ written: 0 });
    expect((await tallyOn(today))?.counts).toEqual({ 'profile-view': 0 });
  });

  test('that is the last message of its thread takes the conversation with it, and brings it back', async () => {
    await record(worker, [added('t-1', { kind: 'message' }), added('t-2', { kind: 'message' })]);
    await correct(worker, { remove: 't-1' });
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 1 }, threads: 1 });
    const { id } = await correct(worker, { remove: 't-2' });
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 0 }, threads: 0 });
    await uncorrect(worker, id);
    expect(await tallyOn(today)).toMatchObject({ counts: { message: 1 }, threads: 1 });
  });

  test('logged by hand again is no longer corrected away', async () => {
    const { id: value } = await log(worker, 'value');
    const { id } = await correct(worker, { remove: value });
    await log(worker, 'value');
    expect(await corrections()).toEqual([expect.objectContaining({ id, undoneAt: noon })]);
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
    expect((await tallyOn(today))?.counts).toEqual({ value: 1 });
  });
});

describe('an added record', () => {
  test('counts on its day, as the member’s own word, and goes again', async () => {
    const { id } = await correct(worker, { add: { kind: 'comment', day: '2026-11-18' } });
    const [row] = await activities();
    const at = Date.UTC(2026, 10, 18, 12);
    expect(row).toMatchObject({ kind: 'comment', day: '2026-11-18', at, source: 'manual', confidence: 'manual' });
    expect(await corrections()).toEqual([expect.objectContaining({ id, do: 'added', activity: row?.id, at: noon })]);
    expect(await uncorrect(worker, id)).toEqual({ undone: true });
    expect(await activities()).toEqual([]);
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ comment: 0 });
    expect(await corrections()).toHaveLength(1);
  });

  test('that was removed since is not taken back twice', async () => {
    const { id } = await correct(worker, { add: { kind: 'comment', day: today } });
    const [row] = await activities();
    await correct(worker, { remove: row?.id ?? '' });
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 0 });
  });

  test('tells the self-check nothing', async () => {
    const health = () => behindTheBack((database) => database.get('meta', 'health'));
    const before = await health();
    await correct(worker, { add: { kind: 'comment', day: today } });
    expect(await health()).toEqual(before);
  });
});

describe('what was logged by hand', () => {
  test('moves to another day in one step, with what it says, and back exactly', async () => {
    const { id: appointment } = await log(worker, 'appointment');
    const before = await activities();
    const { id } = await correct(worker, { move: { id: appointment, day: '2026-11-05' } });
    expect((await tallyOn(today))?.counts).toEqual({ appointment: 0 });
    expect((await tallyOn('2026-11-05'))?.counts).toEqual({ appointment: 1 });
    const [row] = await activities();
    expect(row).toMatchObject({ kind: 'appointment', day: '2026-11-05', source: 'manual', account: 'default' });
    expect(await corrections()).toEqual([
      expect.objectContaining({ id, do: 'moved', day: today, to: { id: row?.id, day: '2026-11-05' } }),
    ]);
    expect(await uncorrect(worker, id)).toEqual({ undone: true });
    expect(await activities()).toEqual(before);
    expect((await tallyOn('2026-11-05'))?.counts).toEqual({ appointment: 0 });
  });

  test('can be corrected on any day', async () => {
    const { id } = await log(worker, 'conversation', { day: '2026-01-02' });
    const { id: correction } = await correct(worker, { remove: id });
    expect((await tallyOn('2026-01-02'))?.counts).toEqual({ conversation: 0 });
    await uncorrect(worker, correction);
    expect((await tallyOn('2026-01-02'))?.counts).toEqual({ conversation: 1 });
  });
});
