import { beforeEach, expect, test } from 'vitest';
import { correct } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import { records } from '@/lib/app/records';
import { sortsOf } from '@/lib/domain/record-sorts';
import { ann, bob, signedIn } from './entries';
import { added, behindTheBack, days, hours, noon, record, startedWorker, type TestWorker, today } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

const todays = { from: today, to: today };

test('are those of the asked days, newest first, without saying whose they are', async () => {
  await record(worker, [
    added('early', { at: noon - 3 * hours }),
    added('late', { kind: 'invite', traits: { note: true } }),
    added('yesterday', { at: noon - days }),
  ]);
  expect(await records(worker, todays)).toEqual({
    activities: [
      {
        id: 'late',
        kind: 'invite',
        at: noon,
        offset: 0,
        day: today,
        source: 'live',
        confidence: 'confirmed',
        traits: { note: true },
      },
      {
        id: 'early',
        kind: 'comment',
        at: noon - 3 * hours,
        offset: 0,
        day: today,
        source: 'live',
        confidence: 'confirmed',
      },
    ],
    corrections: [],
    days: [{ day: today, count: 2, total: 2, unlisted: 0 }],
  });
  const both = await records(worker, { from: '2026-11-19', to: today });
  expect(both.activities.map(({ id }) => id)).toEqual(['late', 'early', 'yesterday']);
});

test('are of the asked kinds alone', async () => {
  await record(worker, [added('a'), added('b', { at: noon - 5 * days })]);
  const { id } = await log(worker, 'appointment', { day: '2026-11-15' });
  const asked = { from: '2026-10-24', to: today, sorts: sortsOf(['appointment', 'conversation']) };
  expect((await records(worker, asked)).activities.map((row) => row.id)).toEqual([id]);
});

test('come with what was corrected in these days', async () => {
  await record(worker, [added('a'), added('b', { at: noon - days })]);
  const { id } = await correct(worker, { remove: 'a' });
  worker.setClock({ at: noon + 1_000 });
  const { id: newer } = await correct(worker, { add: { kind: 'post', day: today } });
  await correct(worker, { remove: 'b' });
  expect((await records(worker, todays)).corrections.map((each) => each.id)).toEqual([newer, id]);
  expect((await records(worker, { ...todays, sorts: sortsOf(['appointment']) })).corrections).toEqual([]);
});

test('are those of the member who is signed in', async () => {
  await record(worker, [signedIn(ann), added('a'), added('x')]);
  await correct(worker, { remove: 'x' });
  await record(worker, [signedIn(bob), added('b')]);
  const { activities, corrections } = await records(worker, todays);
  expect([activities.map(({ id }) => id), corrections]).toEqual([['b'], []]);
});

test('are 2,000 at most, of the newest days', async () => {
  await behindTheBack(async (database) => {
    const transaction = database.transaction(['activities', 'tallies'], 'readwrite');
    for (const age of [0, 1, 2]) {
      const day = `2026-11-${20 - age}`;
      const row = {
        kind: 'reaction',
        day,
        offset: 0,
        source: 'live',
        confidence: 'confirmed',
        account: 'default',
      } as const;
      for (let index = 0; index < 1_100; index += 1) {
        void transaction.objectStore('activities').put({ ...row, id: `r${age}-${index}`, at: noon - age * days });
      }
      const tally = { account: 'default', day, counts: { reaction: 1_100 }, outside: 0, notes: 0, threads: 0 };
      void transaction.objectStore('tallies').put(tally);
    }
    await transaction.done;
  });
  const { activities } = await records(worker, { from: '2026-11-14', to: today });
  expect(activities).toHaveLength(2_000);
  expect(new Set(activities.map(({ day }) => day))).toEqual(new Set([today, '2026-11-19']));
});
