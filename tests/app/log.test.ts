import { beforeEach, expect, test } from 'vitest';
import { log, unlog } from '@/lib/app/log';
import { activities, days, noon, startedWorker, type TestWorker, tallyOn, today } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

test('value counts once a day, however often it is said', async () => {
  expect(await log(worker, 'value')).toEqual({ id: `value-${today}` });
  expect(await log(worker, 'value')).toEqual({ id: `value-${today}` });
  worker.setClock({ at: noon + days });
  expect(await log(worker, 'value')).toEqual({ id: 'value-2026-11-21' });
  expect((await tallyOn(today))?.counts).toEqual({ value: 1 });
  expect((await tallyOn('2026-11-21'))?.counts).toEqual({ value: 1 });
});

test.each(['appointment', 'conversation'] as const)('every %s counts, under an id that says nothing', async (kind) => {
  const ids = [(await log(worker, kind)).id, (await log(worker, kind)).id];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
  expect((await tallyOn(today))?.counts).toEqual({ [kind]: 2 });
});

test('what is logged by hand says so, and has the day of the member at that moment', async () => {
  worker.setClock({ at: Date.UTC(2026, 10, 20, 23), offset: 120 });
  await log(worker, 'appointment');
  expect(await activities()).toEqual([
    expect.objectContaining({
      day: '2026-11-21',
      offset: 120,
      source: 'manual',
      confidence: 'manual',
      account: 'default',
    }),
  ]);
});

test('taken back it is gone once, and can be logged anew', async () => {
  const { id } = await log(worker, 'value');
  expect(await unlog(worker, id)).toEqual({ removed: true });
  expect(await unlog(worker, id)).toEqual({ removed: false });
  expect((await tallyOn(today))?.counts).toEqual({ value: 0 });
  await log(worker, 'value');
  expect((await tallyOn(today))?.counts).toEqual({ value: 1 });
});
