import { beforeEach, describe, expect, test } from 'vitest';
import { correct } from '@/lib/app/correct';
import { records } from '@/lib/app/records';
import type { RecordsWanted } from '@/lib/domain/corrections';
import { recordLines } from '@/lib/domain/record-lines';
import { recordSorts, sortsOf } from '@/lib/domain/record-sorts';
import { done, importAll } from './importing';
import { added, days, hours, loseDatabase, noon, record, startedWorker, type TestWorker, today } from './test-worker';
import { longAgo, restart, threeDays } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

const allTime = { from: '1990-01-01', to: today };

/** The ids on every page, and the days with their counts. */
async function pagesOf(wanted: RecordsWanted) {
  const pages: (readonly string[])[] = [];
  const heads: unknown[] = [];
  let place: Pick<RecordsWanted, 'to' | 'skip'> | undefined = wanted;
  while (place) {
    const page = await records(worker, { ...wanted, ...place });
    pages.push(recordLines(page, {}).map(({ record: { id } }) => id));
    heads.push(...page.days.map(({ day, count }) => [day, count]));
    place = page.next;
  }
  return { pages, heads };
}

describe('records page by page', () => {
  test('come once each, newest first, also those that were removed, and each day says how many it has', async () => {
    const ages = [0, 0, 0, 1, 3, 3];
    await record(
      worker,
      ages.map((age, index) => added(`r${index}`, { at: noon - age * days - index * hours })),
    );
    await correct(worker, { remove: 'r1' });
    const { pages, heads } = await pagesOf({ ...allTime, most: 2 });
    expect(pages).toEqual([
      ['r0', 'r1'],
      ['r2', 'r3'],
      ['r4', 'r5'],
    ]);
    expect(heads).toEqual([
      [today, 2],
      [today, 2],
      ['2026-11-19', 1],
      ['2026-11-17', 2],
    ]);
  });

  test('begin again where they ended when one of them is removed meanwhile', async () => {
    await record(
      worker,
      [0, 1, 2, 3].map((index) => added(`r${index}`, { at: noon - index * hours })),
    );
    const { next } = await records(worker, { ...allTime, most: 2 });
    await correct(worker, { remove: 'r0' });
    const second = await records(worker, { ...allTime, ...next, most: 2 });
    expect(second.activities.map(({ id }) => id)).toEqual(['r2', 'r3']);
    expect(second.next).toBeUndefined();
  });

  test('are of the wanted sorts alone: the kind, what is said beside it, and how it is known', async () => {
    await record(worker, [
      added('noted', { kind: 'invite', traits: { note: true } }),
      added('bare', { kind: 'invite' }),
      added('seen', { kind: 'invite', traits: { note: true }, confidence: 'likely' }),
    ]);
    await importAll(worker, { activities: [done('a-1', { kind: 'invite', at: noon - 40 * days })] });
    await correct(worker, { add: { kind: 'invite', day: today } });
    const idsOf = async (isWanted: (sort: (typeof recordSorts)[number]) => boolean) => {
      const sorts = recordSorts.filter(isWanted).map(({ id }) => id);
      return (await records(worker, { ...allTime, sorts })).activities.map(({ id }) => id).sort();
    };
    expect(await idsOf(({ detail }) => detail === 'note')).toEqual(['noted', 'seen']);
    expect(await idsOf(({ origin }) => origin === 'export')).toEqual(['a-1']);
    expect(await idsOf(({ origin }) => origin === 'likely')).toEqual(['seen']);
    expect(await idsOf(({ origin }) => origin === 'manual')).toHaveLength(1);
    expect(await idsOf(({ kind }) => kind === 'post')).toEqual([]);
  });

  test('say how many of a day are known as a sum alone, unless that is not what is asked for', async () => {
    worker = await threeDays();
    await loseDatabase();
    worker = await restart();
    const on = { from: longAgo, to: longAgo };
    expect((await records(worker, on)).days).toEqual([{ day: longAgo, count: 3, total: 3, unlisted: 3 }]);
    expect((await records(worker, { ...on, sorts: sortsOf(['comment']) })).days).toHaveLength(1);
    expect((await records(worker, { ...on, sorts: sortsOf(['post']) })).days).toEqual([]);
    const byHand = recordSorts.filter(({ origin }) => origin === 'manual').map(({ id }) => id);
    expect((await records(worker, { ...on, sorts: byHand })).days).toEqual([]);
  });

  test('are looked for in 10,000 records at a time, and next says where to look on', async () => {
    const rows = Array.from({ length: 110 }, (_, age) =>
      Array.from({ length: 100 }, (__, index) => done(`a-${age}-${index}`, { at: noon - (age + 30) * days })),
    );
    await importAll(worker, { activities: rows.flat() });
    const sorts = recordSorts.filter(({ origin }) => origin === 'manual').map(({ id }) => id);
    const first = await records(worker, { ...allTime, sorts });
    expect(first).toEqual({ activities: [], corrections: [], days: [], next: { to: '2026-07-13', skip: 0 } });
    expect((await records(worker, { ...allTime, ...first.next, sorts })).next).toBeUndefined();
  });
});
