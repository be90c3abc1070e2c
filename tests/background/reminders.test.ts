import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPreferences, type Preferences } from '@/lib/messaging/preferences';
import type { FakePermission } from '@/tests/app/fake-permission';
import { alarm, standing } from '@/tests/app/reminding';
import { area } from '@/tests/app/test-worker';
import { ask, clock, icon, notifications, ring, startedAtEight, wakeWorker } from './living-worker';

const id = 'reminder:2026-11-20:0';

let permission: FakePermission;

function choose(change: Partial<Preferences['reminders']> = {}): Promise<unknown> {
  const reminders = { ...defaultPreferences.reminders, status: 'on', ...change };
  return ask({ type: 'preferences', preferences: { ...defaultPreferences, badge: 'dot', reminders } });
}

async function status(): Promise<string | undefined> {
  const { settings } = await area.get(['settings']);
  return (settings as { preferences?: Preferences }).preferences?.reminders.status;
}

beforeEach(async () => {
  permission = await startedAtEight();
});

afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.notifications = notifications;
});

describe('the worker reminds', () => {
  beforeEach(async () => {
    await choose();
    await expect.poll(alarm).toBe(clock(9));
  });

  test('when its alarm rings, and once only, in this life and the next', async () => {
    const create = vi.spyOn(notifications, 'create');
    vi.setSystemTime(clock(9));
    await ring('reminder');
    await expect.poll(standing).toEqual([id]);
    await expect.poll(alarm).toBe(clock(15));
    wakeWorker(permission);
    await ring('upkeep');
    await ask({ type: 'summary' });
    expect(create).toHaveBeenCalledOnce();
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      title: 'A good moment to add value',
      message: 'Leave one thoughtful comment, because today’s value is still open (3 min).',
      buttons: [{ title: 'Done' }, { title: 'Later' }],
    });
  });

  test('at its start, when the alarm rang while nobody was there', async () => {
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(clock(10));
    wakeWorker(permission);
    await expect.poll(standing).toEqual([id]);
  });

  test('at the hourly alarm, when the browser lost its own', async () => {
    await fakeBrowser.alarms.clear('reminder');
    vi.setSystemTime(clock(8, 30));
    await ring('upkeep');
    await expect.poll(alarm).toBe(clock(9));
  });

  test('at other times as soon as the settings say so', async () => {
    await choose({ windows: [{ from: 600, to: 660 }, defaultPreferences.reminders.windows[1]] });
    await expect.poll(alarm).toBe(clock(10));
    await choose({ status: 'off' });
    await expect.poll(alarm).toBeUndefined();
  });

  test('no more once the permission is taken back, and says so in the settings', async () => {
    permission.revoke();
    await expect.poll(status).toBe('revoked');
    await expect.poll(alarm).toBeUndefined();
  });

  test('and takes "done" for today’s value', async () => {
    vi.setSystemTime(clock(9));
    await ring('reminder');
    await expect.poll(standing).toEqual([id]);
    await notifications.onButtonClicked.trigger(id, 0);
    await expect.poll(icon).toEqual(['', 'Today: value added, 0 conversations, 0 appointments']);
    await expect.poll(standing).toEqual([]);
    // The next one is on Monday.
    await expect.poll(alarm).toBe(new Date(2026, 10, 23, 9).getTime());
  });

  test('again in the next window after "later"', async () => {
    vi.setSystemTime(clock(9));
    await ring('reminder');
    await expect.poll(standing).toEqual([id]);
    await notifications.onButtonClicked.trigger(id, 1);
    await expect.poll(standing).toEqual([]);
    await expect.poll(alarm).toBe(clock(15));
  });
});

test('a permission that comes while the worker runs is enough to answer reminders, once each', async () => {
  const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockImplementation(async () => {});
  permission.revoke();
  fakeBrowser.notifications = undefined as never; // As in a browser that has not given the permission.
  wakeWorker(permission);
  fakeBrowser.notifications = notifications;
  permission.grant();
  permission.grant();
  await notifications.onClicked.trigger(id);
  await expect.poll(() => open.mock.calls.length).toBe(1);
});
