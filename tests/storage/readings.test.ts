import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { newestReading, readingsOf, type Span } from '@/lib/storage/readings';
import { beginWriting, type WriteTransaction } from '@/lib/storage/schema';
import { behindTheBack, freshBrowser } from '@/tests/app/test-worker';

function row(id: string, at: number, change: Partial<Reading> = {}): Reading {
  return { id, metric: 'followers', value: 5, at, day: '2026-11-20', source: 'live', account: 'default', ...change };
}

const rows = [
  row('c', 30),
  row('a', 10),
  row('b', 20),
  row('d', 40),
  row('other-account', 50, { account: 'bob' }),
  row('other-metric', 60, { metric: 'followers-gained' }),
];

function inside<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
  return behindTheBack((database) => work(beginWriting(database)));
}

beforeEach(async () => {
  freshBrowser();
  await behindTheBack(async (database) => {
    for (const each of rows) await database.put('readings', each);
  });
});

describe('of one metric of one account', () => {
  test.each<readonly [string, Span, string]>([
    ['all', {}, 'abcd'],
    ['those from a moment on', { from: 20 }, 'bcd'],
    ['those before a moment', { before: 40 }, 'abc'],
    ['as many of the newest as asked', { most: 2 }, 'cd'],
    ['fewer than asked when there are fewer', { most: 9 }, 'abcd'],
    ['the newest of a part', { from: 10, before: 40, most: 2 }, 'bc'],
    ['none of a part without any', { from: 45, most: 2 }, ''],
  ])('%s are found, oldest first', async (_, span, ids) => {
    const found = await inside((transaction) => readingsOf(transaction, ['default', 'followers'], span));
    expect(found.map(({ id }) => id).join('')).toBe(ids);
  });

  test('the newest is found', async () => {
    expect(await inside((transaction) => newestReading(transaction, ['default', 'followers']))).toEqual(row('d', 40));
    expect(await inside((transaction) => newestReading(transaction, ['default', 'connections']))).toBeUndefined();
  });

  test('a broken row is passed over', async () => {
    const broken = [row('e', 50, { value: Number.NaN }), row('f', 60, { forecast: 'high' as never })];
    await behindTheBack(async (database) => {
      for (const each of broken) await database.put('readings', each);
    });
    expect(await inside((transaction) => newestReading(transaction, ['default', 'followers']))).toEqual(row('d', 40));
    expect(await inside((transaction) => readingsOf(transaction, ['default', 'followers'], { from: 30 }))).toEqual([
      row('c', 30),
      row('d', 40),
    ]);
  });
});
