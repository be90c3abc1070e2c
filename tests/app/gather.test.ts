import { beforeEach, expect, test, vi } from 'vitest';
import { explain } from '@/lib/app/explain';
import { summary } from '@/lib/app/summary';
import { addDays, dayOf } from '@/lib/domain/day';
import type { Metric, Reading } from '@/lib/domain/reading';
import { emptyTally } from '@/lib/domain/tally';
import { liveScore, shown } from './scores';
import {
  addedAll,
  behindTheBack,
  days,
  hours,
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

/** One metric of each way of reading: the official score, growth, the newest alone. */
const metrics: readonly Metric[] = ['ssi.brand', 'followers', 'connections', 'endorsements'];

/** So many days of tallies, and of these metrics two readings a day. */
async function live(count: number): Promise<void> {
  const ages = Array.from({ length: count }, (_, age) => age);
  await behindTheBack(async (database) => {
    const transaction = database.transaction(['tallies', 'readings'], 'readwrite');
    for (const age of ages) {
      const tally = { ...emptyTally('default', addDays(today, -age)), counts: { comment: 40 } };
      void transaction.objectStore('tallies').put(tally);
    }
    for (const reading of ages.flatMap(readingsOn)) void transaction.objectStore('readings').put(reading);
    await transaction.done;
  });
}

function readingsOn(age: number): readonly Reading[] {
  const visits = [noon - age * days, noon - age * days - 3 * hours];
  return visits.flatMap((at) =>
    metrics.map((metric) => ({
      id: `${metric}-${at}`,
      metric,
      value: 5,
      at,
      day: addDays(today, -age),
      source: 'live',
      account: 'default',
    })),
  );
}

const ways = [
  'get',
  'getAll',
  'getKey',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
  'put',
  'delete',
] as const;

interface Use {
  readonly store: string;
  readonly way: string;
  rows: number;
}

/** Counts every use of the stores, and the rows that each brought. */
async function usesOf(work: () => Promise<unknown>): Promise<readonly Use[]> {
  const uses: Use[] = [];
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const way of ways.filter((each) => each in prototype)) {
      const original = Reflect.get(prototype, way);
      vi.spyOn(prototype as IDBObjectStore, way as 'get').mockImplementation(function (
        this: IDBObjectStore | IDBIndex,
        ...given
      ) {
        const request: IDBRequest = original.apply(this, given);
        const use: Use = { store: 'objectStore' in this ? this.objectStore.name : this.name, way, rows: 0 };
        uses.push(use);
        request.addEventListener('success', () => {
          use.rows += Array.isArray(request.result) ? request.result.length : 1;
        });
        return request;
      });
    }
  }
  await work();
  vi.restoreAllMocks();
  return uses;
}

function rowsIn(uses: readonly Use[], store: string): number {
  return uses.filter((use) => use.store === store).reduce((sum, { rows }) => sum + rows, 0);
}

test.each([
  ['summary', summary],
  ['explanation', explain],
] as const)('the %s never touches the activities', async (_, work) => {
  await record(worker, addedAll(100, 'a'));
  const uses = await usesOf(() => work(worker));
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter(({ store }) => store === 'activities')).toEqual([]);
});

test('the summary of ten years reads not a row more than that of a quarter', async () => {
  await live(92);
  await summary(worker);
  const short = await usesOf(() => summary(worker));
  await live(3_650);
  const long = await usesOf(() => summary(worker));
  for (const store of ['tallies', 'readings', 'meta'])
    expect([store, rowsIn(long, store)]).toEqual([store, rowsIn(short, store)]);
  expect(rowsIn(long, 'tallies')).toBe(90);
  expect(rowsIn(long, 'readings')).toBeLessThan(400);
}, 120_000);

/** An official score at each age in days. */
async function liveScores(ages: readonly number[]): Promise<void> {
  await behindTheBack(async (database) => {
    for (const { do: _, offset, ...row } of ages.flatMap((age) => liveScore(`v${age}`, shown, noon - age * days))) {
      const day = dayOf({ at: row.at, offset });
      await database.put('readings', { ...row, day, source: 'live', account: 'default' });
    }
  });
}

test('the explanation has every official score ever read', async () => {
  await liveScores([...Array.from({ length: 130 }, (_, age) => age), 2_000]);
  const { official } = await explain(worker);
  expect(official).toHaveLength(131);
  expect(official[0]?.day).toBe(addDays(today, -2_000));
});

test('the summary shows the last official score, however old it is', async () => {
  await liveScores([500, 501]);
  expect((await summary(worker)).official).toMatchObject({ day: addDays(today, -500), total: 41.35 });
});
