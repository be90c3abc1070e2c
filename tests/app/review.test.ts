import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { log } from '@/lib/app/log';
import { review } from '@/lib/app/review';
import { savePreferences } from '@/lib/app/settings';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { added, addedAll, days, noon, record, startedWorker } from './test-worker';

/** A worker that was told to count long ago; its clock shows noon on a Friday. */
async function longStarted() {
  const worker = await startedWorker();
  const settings = { startedAt: noon - 200 * days, insights: true, dayStart: 0 };
  await fakeBrowser.storage.local.set({ settings });
  return worker;
}

describe('the weekly review', () => {
  it('is worked out from what lies in the database', async () => {
    const worker = await longStarted();
    const lastWeek = addedAll(3, 'then-').map((entry) => ({ ...entry, at: noon - 8 * days }));
    await record(worker, [...lastWeek, ...addedAll(5, 'now-'), added('t1-a', { kind: 'message' })]);
    await log(worker, 'appointment');
    const { weeks, under, funnel } = await review(worker);
    expect([weeks.length, under]).toEqual([5, 0]);
    expect(weeks[0]).toMatchObject({
      monday: '2026-11-16',
      last: '2026-11-20',
      measures: { conversations: { count: 1 }, appointments: { count: 1, compared: { now: 1, before: 0 } } },
      pillars: { insights: { turn: 'more', count: 6, compared: { now: 6, before: 3 } } },
      best: { day: '2026-11-20' },
    });
    expect(funnel).toMatchObject({ conversations: 1, appointments: 1, perAppointment: 1 });
  });

  it('holds the goals that the member chose', async () => {
    const worker = await longStarted();
    const goals = { value: 0, conversations: 0, appointments: 2 };
    await savePreferences(worker, { ...defaultPreferences, goals });
    expect((await review(worker)).plan).toEqual({ for: 'goal', name: 'appointments', done: 0, goal: 2 });
  });

  it('writes nothing', async () => {
    const worker = await longStarted();
    await record(worker, [added('a')]);
    const before = await fakeBrowser.storage.local.get(null);
    await review(worker);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});
