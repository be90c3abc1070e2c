import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { partOf } from '@/lib/storage/mirror';
import {
  activities,
  added,
  addedAll,
  area,
  loseDatabase,
  mirrored,
  record,
  removed,
  startedWorker,
  tallies,
  tallyOn,
  today,
  wake,
} from './test-worker';
import { longAgo, longStarted, restart, threeDays } from './three-days';

beforeEach(threeDays);

describe('a second copy that is not that of the database', () => {
  test('killed between the commit and the second copy: the copy is made anew, and the batch sent again counts once', async () => {
    const killed = wake({ storage: { ...area, set: () => new Promise(() => {}) } });
    void record(killed, [added('unacknowledged'), removed('today-0')]);
    await expect.poll(() => tallyOn(today)).toMatchObject({ counts: { comment: 4, message: 2 } });
    await expect.poll(async () => (await activities()).some(({ id }) => id === 'unacknowledged')).toBe(true);
    const next = await restart();
    expect(await record(next, [added('unacknowledged'), removed('today-0')])).toEqual({ written: 0 });
    expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
    expect((await activities()).some(({ id }) => id === 'today-0')).toBe(false);
  });

  test.each([
    ['gone', undefined],
    ['garbage', 'garbage'],
    ['of wrong types', { installId: 1, sequence: 'x' }],
  ])('a sentinel that is %s is made anew and nothing in the database changes', async (_, value) => {
    const before = { tallies: await tallies(), activities: await activities() };
    await (value === undefined
      ? fakeBrowser.storage.local.clear()
      : fakeBrowser.storage.local.set({ 'mirror:sentinel': value }));
    await fakeBrowser.storage.local.set({ settings: longStarted });
    await restart();
    expect({ tallies: await tallies(), activities: await activities() }).toEqual(before);
    expect(await mirrored('mirror:tallies:')).toHaveLength(3);
    expect(await mirrored('mirror:activities:')).toHaveLength(8);
  });

  test('broken entries of the copy are left out, the rest is restored', async () => {
    await fakeBrowser.storage.local.set({
      'mirror:tallies:2026-08': [{ day: 5 }, null, 'x'],
      [`mirror:activities:2026-11-18:${partOf('recent-0')}`]: 7,
    });
    await loseDatabase();
    await restart();
    expect((await tallies()).map(({ day, restored }) => [day, restored])).toEqual([
      ['2026-11-18', true],
      [today, undefined],
    ]);
  });

  test('of another installation adds what is missing and takes nothing away', async () => {
    const copy = await fakeBrowser.storage.local.get(null);
    const other = await startedWorker();
    await record(other, addedAll(6, 'other-'));
    await fakeBrowser.storage.local.set(copy);
    await restart();
    expect(await tallyOn(today)).toMatchObject({ counts: { comment: 6, message: 2 }, restored: true });
    expect(await tallyOn(longAgo)).toMatchObject({ counts: { comment: 3 } });
  });
});
