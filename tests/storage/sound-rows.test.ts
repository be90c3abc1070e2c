import { beforeEach, describe, expect, test } from 'vitest';
import { activitiesOf } from '@/lib/storage/activities';
import { correctionsBetween } from '@/lib/storage/corrections';
import { activitiesSince, activitiesWith, knownReadings, removedSince } from '@/lib/storage/known-rows';
import { allReadings, readingsBetween } from '@/lib/storage/readings';
import { beginWriting, type WriteTransaction } from '@/lib/storage/schema';
import { allTallies, firstDayOf, talliesBetween, talliesOf } from '@/lib/storage/tallies';
import { behindTheBack, freshBrowser } from '@/tests/app/test-worker';
import { activity, reading } from './backup-sample';

const { account, day, at } = activity;
const tally = { account, day, counts: { comment: 1 }, outside: 0, notes: 0, threads: 0 };
const correction = { id: 'c1', day, at, account, kind: 'comment', do: 'removed', activity } as const;

/** One sound row and a broken one beside it, in each store. */
const rows = {
  activities: [activity, { ...activity, id: 'k2', at: 'noon' }],
  readings: [reading, { ...reading, id: 'r2', value: 'many' }],
  tallies: [tally, { ...tally, day: '2026-05-19', outside: 'none' }],
  corrections: [correction, { ...correction, id: 'c2', activity: { ...activity, kind: 'poke' } }],
} as const;

beforeEach(async () => {
  freshBrowser();
  await behindTheBack(async (database) => {
    for (const [store, some] of Object.entries(rows)) {
      // A border to a damaged file: no type allows such a row.
      for (const row of some) await database.put(store as keyof typeof rows, row as never);
    }
  });
});

type Read = (transaction: WriteTransaction) => Promise<unknown>;

describe('a broken row is passed over', () => {
  const days = ['2026-05-01', '2026-05-31'] as const;
  test.each<readonly [string, Read, unknown]>([
    ['among the activities of a day', (given) => activitiesOf(given, [account, day]), [activity]],
    ['among activities by their ids', (given) => activitiesWith(given, ['k1', 'k2', 'k3']), [activity]],
    ['among the activities since a day', (given) => activitiesSince(given, [account, days[0]]), [activity]],
    ['among what was taken out', (given) => removedSince(given, [account, days[0]]), [activity]],
    ['among readings by their ids', (given) => knownReadings(given, rows.readings), new Map([['r1', reading]])],
    ['among all readings', allReadings, [reading]],
    ['among the readings of some days', (given) => readingsBetween(given, days), [reading]],
    ['among all tallies', allTallies, [tally]],
    ['among the tallies of some days', (given) => talliesBetween(given, days), [tally]],
    ['among the tallies of an account', (given) => talliesOf(given, account, days), [tally]],
    ['in search of the first day', (given) => firstDayOf(given, account), day],
    ['among corrections', (given) => correctionsBetween(given, days), [correction]],
  ])('%s', async (_, read, found) => {
    expect(await behindTheBack((database) => read(beginWriting(database)))).toEqual(found);
  });

  test('and what is asked for by no id is nothing', async () => {
    const ask = (read: Read) => behindTheBack((database) => read(beginWriting(database)));
    expect(await ask((given) => activitiesWith(given, []))).toEqual([]);
    expect(await ask((given) => knownReadings(given, []))).toEqual(new Map());
    expect(await ask((given) => removedSince(given, [account, '2026-05-21']))).toEqual([]);
    expect(await ask((given) => removedSince(given, ['0123456789abcdef', days[0]]))).toEqual([]);
    expect(await ask((given) => activitiesSince(given, [account, '2026-05-21']))).toEqual([]);
  });
});
