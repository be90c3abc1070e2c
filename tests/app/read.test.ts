import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { explain } from '@/lib/app/explain';
import { read, unread } from '@/lib/app/read';
import { refusalCode } from '@/lib/app/refusal-code';
import type { Metric } from '@/lib/domain/reading';
import type { Summary } from '@/lib/domain/summary';
import { liveScore, pillarRows, readings, typedScore } from './scores';
import {
  behindTheBack,
  days,
  everything,
  mirrored,
  noon,
  record,
  sentinel,
  startedWorker,
  type TestWorker,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function published(): Promise<Summary> {
  return (await fakeBrowser.storage.local.get('summary')).summary as Summary; // Written by our worker alone.
}

describe('a typed score', () => {
  test('is one official reading of that moment, in both copies, with its exact total', async () => {
    const ranks = [
      { metric: 'ssi.rank.industry', value: 22 },
      { metric: 'ssi.rank.network', value: 31 },
    ] as const;
    const { ids } = await read(worker, [...typedScore(), { metric: 'ssi.total', value: 41 }, ...ranks]);
    const rows = await readings();
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const row of rows) expect(row).toMatchObject({ at: noon, day: today, source: 'manual', account: 'default' });
    expect([...(await mirrored('mirror:readings:'))]).toEqual(rows);
    expect(await sentinel()).toMatchObject({ readings: 7 });
    const [official, ...others] = (await explain(worker)).official;
    expect(others).toEqual([]);
    expect(official).toMatchObject({ total: 41.35, isTyped: true, ranks: { industry: 22, network: 31 } });
    expect([...(official?.ids ?? [])].sort()).toEqual([...ids].sort());
  });

  test('carries what was said beforehand, and the summary follows', async () => {
    const { estimate } = await explain(worker);
    await read(worker, typedScore());
    for (const pillar of ['brand', 'find', 'insights', 'relations'] as const) {
      const [row] = await pillarRows(pillar);
      const said = estimate.pillars[pillar].est;
      expect(row?.forecast).toMatchObject({ version: 'est-1.0.0', raw: said, points: said });
    }
    const { official, estimate: after } = await published();
    expect(official).toMatchObject({ day: today, total: 41.35, forecast: expect.closeTo(estimate.total.est, 2) });
    expect(Math.abs(after.total.est - 41.35)).toBeLessThan(Math.abs(estimate.total.est - 41.35));
  });

  test('taken back is gone from both copies, and the summary is what it was', async () => {
    await record(worker, liveScore('first', undefined, noon - days));
    const before = await published();
    const { ids } = await read(worker, typedScore({ brand: 20, find: 5, insights: 5, relations: 20 }));
    expect(await published()).not.toEqual(before);
    expect(await unread(worker, ids)).toEqual({ removed: 5 });
    expect(await published()).toEqual(before);
    expect(await sentinel()).toMatchObject({ readings: 5 });
    expect(await mirrored('mirror:readings:')).toEqual(await readings());
    expect(await unread(worker, ids)).toEqual({ removed: 0 });
  });

  test('can be taken back alone: what LinkedIn showed keeps standing', async () => {
    await record(worker, liveScore('first'));
    const before = await everything();
    expect(await unread(worker, ['first-0', 'first-1', 'nothing'])).toEqual({ removed: 0 });
    expect(await everything()).toBe(before);
  });
});

test('other numbers can be typed, one or several', async () => {
  const typed = [
    { metric: 'connections', value: 512 },
    { metric: 'endorsements', value: 0 },
  ] as const;
  expect((await read(worker, typed)).ids).toHaveLength(2);
  const rows = [...(await readings())].sort((one, other) => one.value - other.value).reverse();
  expect(rows).toEqual(typed.map((each) => expect.objectContaining({ ...each, source: 'manual' })));
  expect((await explain(worker)).inputs).toMatchObject({ connections: 512, endorsements: 0 });
});

test('what was typed does not make the self-check believe that LinkedIn answered', async () => {
  const health = () => behindTheBack((database) => database.get('meta', 'health'));
  const before = await health();
  await read(worker, [{ metric: 'connections', value: 512 }]);
  expect(await health()).toEqual(before);
});

const score = typedScore();

describe('what LinkedIn cannot have shown', () => {
  test.each<readonly [string, readonly { readonly metric: Metric; readonly value: number }[]]>([
    ['a pillar of 27', [{ metric: 'ssi.brand', value: 27 }, ...score.slice(1)]],
    ['a missing pillar', score.slice(1)],
    ['a pillar that is no number', [{ metric: 'ssi.brand', value: Number.NaN }, ...score.slice(1)]],
    ['a total that does not match', [...score, { metric: 'ssi.total', value: 53 }]],
    ['a total alone', [{ metric: 'ssi.total', value: 53 }]],
    ['a rank alone', [{ metric: 'ssi.rank.network', value: 5 }]],
    ['a rank of 101', [...score, { metric: 'ssi.rank.industry', value: 101 }]],
    ['half a rank', [...score, { metric: 'ssi.rank.industry', value: 1.5 }]],
    ['half a connection', [...score, { metric: 'connections', value: 512.5 }]],
  ])('%s is impossible and nothing of it is stored', async (_, typed) => {
    const before = await everything();
    const error = await read(worker, typed).catch((reason: unknown) => reason);
    expect(refusalCode(error)).toBe('impossible');
    expect(String(error)).toContain('nothing was stored');
    expect(await everything()).toBe(before);
  });
});
