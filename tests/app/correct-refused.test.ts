import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { refusalCode } from '@/lib/app/refusal-code';
import { summary } from '@/lib/app/summary';
import type { Correcting } from '@/lib/domain/corrections';
import { ann, bob, signedIn } from './entries';
import {
  activities,
  added,
  days,
  everything,
  noon,
  record,
  startedWorker,
  type TestWorker,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function expectRefused(asked: Promise<unknown>): Promise<void> {
  const before = await everything();
  expect(refusalCode(await asked.catch((reason: unknown) => reason))).toBe('impossible');
  expect(await everything()).toBe(before);
}

describe('what cannot be corrected is refused, and nothing changes', () => {
  const old = added('old', { at: noon - 7 * days });

  test.each<[string, Correcting]>([
    ['a record that does not exist', { remove: 'nothing' }],
    ['a record of eight days ago', { remove: 'old' }],
    ['a day that is too long ago', { add: { kind: 'comment', day: '2026-11-13' } }],
    ['a day to come', { add: { kind: 'comment', day: '2026-11-21' } }],
    ['what was seen, by moving it', { move: { id: 'seen', day: '2026-11-19' } }],
    ['the day of value', { move: { id: `value-${today}`, day: '2026-11-19' } }],
    ['an appointment moved to a day to come', { move: { id: 'appointment', day: '2026-11-21' } }],
    ['an appointment moved to where it is', { move: { id: 'appointment', day: today } }],
  ])('%s', async (_, correcting) => {
    await record(worker, [old, added('seen')]);
    await log(worker, 'value');
    const { id } = await log(worker, 'appointment');
    const isNamed = 'move' in correcting && correcting.move.id === 'appointment';
    await expectRefused(correct(worker, isNamed ? { move: { ...correcting.move, id } } : correcting));
  });

  test('a correction whose day is over', async () => {
    await record(worker, [added('a')]);
    const { id } = await correct(worker, { remove: 'a' });
    worker.setClock({ at: noon + 7 * days });
    await summary(worker);
    await expectRefused(uncorrect(worker, id));
  });

  test('the record of another member, and that member’s correction', async () => {
    await record(worker, [signedIn(ann), added('a'), added('b')]);
    const { id } = await correct(worker, { remove: 'b' });
    await record(worker, [signedIn(bob)]);
    await expectRefused(correct(worker, { remove: 'a' }));
    expect(await uncorrect(worker, id)).toEqual({ undone: false });
    expect((await activities()).map((activity) => activity.id)).toEqual(['a']);
  });
});
