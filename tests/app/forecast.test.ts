import { beforeEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/app/explain';
import { forecastFor } from '@/lib/domain/official/calibration';
import { pillars } from '@/lib/domain/pillar';
import type { Entry } from '@/lib/messaging/messages';
import { ann, bob, missed, read, signedIn } from './entries';
import { liveScore, pillarRows, readings, shown } from './scores';
import {
  added,
  addedAll,
  days,
  everything,
  hours,
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

async function rawOf(pillar: 'insights' | 'relations'): Promise<number> {
  return (await explain(worker)).raw.pillars[pillar].est;
}

async function forecasts(): Promise<readonly unknown[]> {
  return (await readings()).map(({ metric, forecast }) => [metric, forecast]);
}

describe('what is said of a pillar before LinkedIn’s number is known', () => {
  test('is the same whether the five numbers of a visit come one by one, together or after what they rest on', async () => {
    const comments = addedAll(5, 'c');
    const found: unknown[] = [];
    const ways: readonly (readonly (readonly Entry[])[])[] = [
      [comments, ...liveScore('v').map((entry) => [entry])],
      [comments, liveScore('v')],
      [[...comments, ...liveScore('v')]],
      [...comments.map((entry) => [entry]), liveScore('v')],
    ];
    for (const batches of ways) {
      worker = await startedWorker();
      for (const batch of batches) await record(worker, batch);
      expect((await tallyOn(today))?.counts).toEqual({ comment: 5 });
      found.push(await forecasts());
    }
    for (const each of found) expect(each).toEqual(found[0]);
  });

  test('rests on what was written before it and on nothing after', async () => {
    const quiet = await rawOf('insights');
    await record(worker, [...liveScore('v'), ...addedAll(5, 'c')]);
    const [row] = await pillarRows('insights');
    expect(row?.forecast).toMatchObject({ version: 'est-1.0.0', raw: quiet, points: quiet });
    expect(await rawOf('insights')).toBeGreaterThan(quiet);
    await record(worker, [read('r', 512), ...addedAll(5, 'd'), ...liveScore('later', shown, noon + hours)]);
    expect((await pillarRows('insights'))[0]).toEqual(row);
  });

  test('is kept of the four pillars alone', async () => {
    await record(worker, [...liveScore('v'), read('r', 512)]);
    const told = (await readings()).filter(({ forecast }) => forecast).map(({ metric }) => metric);
    expect(told.sort()).toEqual(pillars.map((pillar) => `ssi.${pillar}`).sort());
  });

  test('never changes: the same visit again leaves every byte as it is', async () => {
    const batch = [...addedAll(5, 'c'), ...liveScore('v')];
    await record(worker, batch);
    const before = await everything();
    expect(await record(worker, batch)).toEqual({ written: 0 });
    expect(await everything()).toBe(before);
  });

  test('is corrected by the readings before, each with what the model alone had said of it', async () => {
    await record(worker, liveScore('first', shown, noon - 3 * days));
    await record(worker, liveScore('second'));
    const [first, second] = await pillarRows('brand');
    const sample = { day: '2026-11-17', official: 14.2, raw: first?.forecast?.raw ?? Number.NaN };
    const { raw = Number.NaN, points } = second?.forecast ?? {};
    expect(points).toBeCloseTo(forecastFor([sample], raw, today), 9);
    expect(points).not.toBeCloseTo(raw, 1);
  });

  test('rests on no reading that is later, though it was written earlier', async () => {
    await record(worker, liveScore('later'));
    await record(worker, liveScore('earlier', { ...shown, brand: 3 }, noon - 3 * days));
    const { raw, points } = (await pillarRows('brand'))[0]?.forecast ?? {};
    expect(points).toBe(raw);
  });

  test('rests on the member’s own numbers, of two in one batch', async () => {
    await record(worker, [signedIn(ann), ...liveScore('ann', shown, noon - days), signedIn(bob), ...liveScore('bob')]);
    const rows = await pillarRows('brand');
    expect(rows.map(({ account }) => account)).toEqual(['default', bob]);
    expect(rows[1]?.forecast?.points).toBe(rows[1]?.forecast?.raw);
  });
});

/** Comments stay without an answer while a number shows that LinkedIn answers. */
const broken: readonly Entry[] = [
  ...[1, 2, 3].map((minute) => missed('comment', 'answer', noon - 9 * hours + minute)),
  read('shown', 1, { at: noon - 8 * hours }),
  ...[1, 2, 3].map((minute) => missed('comment', 'answer', noon - 7 * hours + minute)),
];

/** One comment is counted, and taken back at once. */
const worksAgain: readonly Entry[] = [added('again', { at: noon - 6 * hours }), removed('again')];

const first = liveScore('first', shown, noon - 2 * days);

describe('a reading says that nothing was counted since the one before', () => {
  test.each<readonly [string, readonly Entry[], boolean]>([
    ['when there was nothing', [...first], true],
    ['when all was done on earlier days', [added('a', { at: noon - 3 * days }), ...first], true],
    [
      'not when something was done on the day of the one before',
      [added('a', { at: noon - 2 * days }), ...first],
      false,
    ],
    ['not when something was done in between', [...first, added('a', { at: noon - days })], false],
    ['not when something was done on its own day', [...first, added('a')], false],
    ['not when a kind is not counted any more', [...first, ...broken], false],
    ['not when a kind was not counted for a while', [...first, ...broken, ...worksAgain], false],
    ['not when counting of a further member begins with it', [signedIn(ann), signedIn(bob), ...first], false],
  ])('%s', async (_, before, isIdle) => {
    await record(worker, [...before, ...liveScore('second')]);
    expect((await pillarRows('find'))[1]?.forecast?.isIdle).toBe(isIdle ? true : undefined);
  });

  test('never when there is none before', async () => {
    await record(worker, liveScore('only'));
    expect((await pillarRows('find'))[0]?.forecast).not.toHaveProperty('isIdle');
  });
});
