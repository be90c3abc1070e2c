import { beforeEach, describe, expect, test } from 'vitest';
import {
  activities,
  added,
  behindTheBack,
  days,
  noon,
  record,
  removed,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from './test-worker';
import { longAgo, restart, threeDays } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await threeDays();
});

describe('a database that lost a part', () => {
  test('a lost tally comes back, and is not marked while its activities are there', async () => {
    await behindTheBack((database) => database.delete('tallies', ['default', longAgo]));
    await restart();
    expect(await tallyOn(longAgo)).toEqual(expect.objectContaining({ counts: { comment: 3 } }));
    expect(await tallyOn(longAgo)).not.toHaveProperty('restored');
  });

  test('lost activities of the last days come back and change no count', async () => {
    const before = await activities();
    await behindTheBack(async (database) => {
      for (const id of ['today-1', 't1-a', 'recent-0']) await database.delete('activities', id);
    });
    await restart();
    expect(await activities()).toEqual(before);
    expect(await tallyOn(today)).toMatchObject({ counts: { comment: 4, message: 2 }, threads: 1 });
  });

  test('a lost reading comes back', async () => {
    await behindTheBack((database) => database.delete('readings', 'r'));
    await restart();
    expect(await behindTheBack((database) => database.count('readings'))).toBe(1);
  });

  test('a database that fell back to an earlier state gets what came after it, and loses again what was taken back', async () => {
    const earlier = await behindTheBack((database) => database.get('meta', 'sentinel'));
    const tally = await tallyOn(today);
    const rows = await activities();
    await record(worker, [
      added('later'),
      added('latest'),
      removed('today-0'),
      added('day-before', { at: noon - days }),
    ]);
    const right = { tallies: await tallies(), activities: await activities() };
    await behindTheBack(async (database) => {
      await database.clear('activities');
      for (const row of rows) await database.put('activities', row);
      await database.delete('tallies', ['default', '2026-11-19']);
      if (tally && earlier) await Promise.all([database.put('tallies', tally), database.put('meta', earlier)]);
    });
    await restart();
    expect({ tallies: await tallies(), activities: await activities() }).toEqual(right);
  });

  test('a broken tally is set aside and replaced by the sound one of the copy', async () => {
    const broken = { account: 'default', day: longAgo, counts: 'many' };
    // A border to a damaged file: no type allows such a row.
    await behindTheBack((database) => database.put('tallies', broken as never));
    await behindTheBack((database) => database.delete('tallies', ['default', today]));
    await restart();
    expect(await tallyOn(longAgo)).toMatchObject({ counts: { comment: 3 } });
    expect(await behindTheBack((database) => database.get('meta', `aside:tallies:default:${longAgo}`))).toMatchObject({
      row: broken,
    });
  });
});
