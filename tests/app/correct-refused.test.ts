import { beforeEach, describe, expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { refusalCode } from '@/lib/app/refusal-code';
import type { Correcting } from '@/lib/domain/corrections';
import { ann, bob, signedIn } from './entries';
import { activities, added, everything, record, startedWorker, type TestWorker, today } from './test-worker';

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
  test.each<[string, Correcting]>([
    ['a record that does not exist', { remove: 'nothing' }],
    ['a day on which nothing counts', { clear: '2026-11-18' }],
    ['a day to come, as a whole', { clear: '2026-11-21' }],
    ['a day that is too long ago', { add: { kind: 'comment', day: '2026-11-13' } }],
    ['a day to come', { add: { kind: 'comment', day: '2026-11-21' } }],
    ['what was seen, by moving it', { move: { id: 'seen', day: '2026-11-19' } }],
    ['the day of value', { move: { id: `value-${today}`, day: '2026-11-19' } }],
    ['an appointment moved to a day to come', { move: { id: 'appointment', day: '2026-11-21' } }],
    ['an appointment moved to where it is', { move: { id: 'appointment', day: today } }],
  ])('%s', async (_, correcting) => {
    await record(worker, [added('seen')]);
    await log(worker, 'value');
    const { id } = await log(worker, 'appointment');
    const isNamed = 'move' in correcting && correcting.move.id === 'appointment';
    await expectRefused(correct(worker, isNamed ? { move: { ...correcting.move, id } } : correcting));
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
