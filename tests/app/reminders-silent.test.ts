import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePreferences } from '@/lib/app/settings';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { type FakePermission, fakePermission } from './fake-permission';
import { afternoon, alarm, choose, morning, remindAt, standing, storedLog } from './reminding';
import { area, freshBrowser, hours, noon, startedWorker, type TestWorker, wake } from './test-worker';

let worker: TestWorker;
let permission: FakePermission;

beforeEach(async () => {
  permission = fakePermission();
  permission.grant();
  worker = await startedWorker();
  await choose(worker);
});

describe('no reminder', () => {
  test.each([
    ['while they are off', { status: 'off' as const }],
    ['on a rest day', { workdays: [1, 2, 3, 4] }],
    ['in the vacation', { vacation: { from: '2026-11-20', to: '2026-11-20' } }],
  ])('comes %s', async (_, change) => {
    await choose(worker, change);
    await remindAt(worker, morning);
    expect([await standing(), await storedLog()]).toEqual([[], undefined]);
  });

  test('comes to a member who wants no proposals', async () => {
    const guide = { ...defaultPreferences.guide, isOn: false };
    const reminders = { ...defaultReminders, status: 'on' as const };
    await savePreferences(worker, { ...defaultPreferences, reminders, guide });
    await remindAt(worker, morning);
    expect([await standing(), await alarm()]).toEqual([[], undefined]);
  });

  test('comes on a day on which enough was done, though value was not said', async () => {
    await remindAt(worker, morning - hours);
    const { summary } = await area.get(['summary']);
    await area.set({ summary: { ...(summary as object), guide: { spare: [], never: [], isOver: true } } });
    await remindAt(worker, morning);
    expect(await standing()).toEqual([]);
  });

  test('and no alarm is left when they are switched off', async () => {
    await remindAt(worker, morning);
    await choose(worker, { status: 'off' });
    await remindAt(worker, morning + 1);
    expect(await alarm()).toBeUndefined();
  });

  test('comes without the permission: they are switched off and the settings say why', async () => {
    permission.revoke();
    await remindAt(worker, morning);
    expect([await standing(), await storedLog(), await alarm()]).toEqual([[], undefined, undefined]);
    expect((await area.get(['settings'])).settings).toMatchObject({
      startedAt: noon - 168 * hours,
      preferences: { ...defaultPreferences, badge: 'dot', reminders: { ...defaultReminders, status: 'revoked' } },
    });
    permission.grant();
    await remindAt(worker, morning);
    expect(await standing()).toEqual([]);
  });

  test('comes before consent, and nothing is stored', async () => {
    freshBrowser();
    await fakeBrowser.storage.local.clear();
    await remindAt(wake(), morning);
    expect([await standing(), await area.get(null), await alarm()]).toEqual([[], {}, undefined]);
  });

  test('comes from a log in which anything is broken but one that it tells of soundly', async () => {
    await area.set({ reminders: [{ day: 5 }, 'x', { day: '2026-11-20', window: 0, at: morning, answer: 'opened' }] });
    await remindAt(worker, afternoon);
    expect(await standing()).toEqual([]);
    await area.set({ reminders: 'broken' });
    await remindAt(worker, afternoon);
    expect(await standing()).toEqual(['reminder:2026-11-20:1']);
  });
});
