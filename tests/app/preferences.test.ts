import { beforeEach, describe, expect, test } from 'vitest';
import { findSettings, savePreferences } from '@/lib/app/settings';
import { start } from '@/lib/app/start';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { defaultPreferences, type Preferences } from '@/lib/messaging/preferences';
import { preferencesShape } from '@/lib/messaging/preferences-shape';
import { area, noon, startedWorker, type TestWorker } from './test-worker';

const chosen: Preferences = {
  ...defaultPreferences,
  badge: 'open',
  reminders: { ...defaultReminders, status: 'on', vacation: { from: '2026-12-24', to: '2027-01-01' } },
};

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('preferences', () => {
  test('are kept beside consent, which they do not touch, nor it them', async () => {
    const before = await findSettings(area);
    await savePreferences(worker, chosen);
    expect(await findSettings(area)).toEqual({ ...before, preferences: chosen, changedAt: noon });
    await start(worker, false);
    expect(await findSettings(area)).toEqual({ ...before, insights: false, preferences: chosen, changedAt: noon });
  });

  test('remember a vacation that is over when another takes its place', async () => {
    const over = { from: '2026-01-05', to: '2026-01-09' };
    const withVacation = (vacation: typeof over): Preferences => ({
      ...chosen,
      reminders: { ...chosen.reminders, vacation },
    });
    await savePreferences(worker, withVacation(over));
    await savePreferences(worker, withVacation({ from: '2027-12-24', to: '2027-12-31' }));
    expect((await findSettings(area))?.preferences?.reminders.past).toEqual([over]);
  });

  test.each([undefined, 5, { badge: 'red' }, { ...chosen, badge: 'red' }, { ...chosen, more: 1 }])(
    'that are stored as %j are none, and counting goes on',
    async (preferences) => {
      const settings = (await area.get(['settings'])).settings as object;
      await area.set({ settings: { ...settings, preferences } });
      const found = await findSettings(area);
      expect([found?.startedAt, found?.preferences]).toEqual([expect.any(Number), undefined]);
    },
  );

  test('are careful until the member chose', () => {
    expect(defaultPreferences).toMatchObject({ badge: 'dot', reminders: { status: 'off', workdays: [1, 2, 3, 4, 5] } });
    expect(preferencesShape.safeParse(defaultPreferences).success).toBe(true);
  });
});

const { reminders } = chosen;

test.each<[string, object]>([
  ['a window that ends before it begins', { windows: [{ from: 600, to: 540 }, reminders.windows[1]] }],
  ['a window in the quiet hours', { windows: [{ from: 500, to: 540 }, reminders.windows[1]] }],
  ['three windows', { windows: [...reminders.windows, { from: 720, to: 780 }] }],
  ['half a minute', { quiet: { from: 0.5, to: 1 } }],
  ['a 25th hour', { quiet: { from: 1440, to: 1 } }],
  ['the same workday twice', { workdays: [1, 1] }],
  ['an eighth day', { workdays: [8] }],
  ['a vacation on no day', { vacation: { from: '2026-02-30', to: '2026-03-01' } }],
  ['a vacation in the year 99999', { vacation: { from: '2026-02-01', to: '99999-03-01' } }],
  ['a vacation that ends before it begins', { vacation: { from: '2026-02-02', to: '2026-02-01' } }],
  ['another status', { status: 'maybe' }],
])('%s is refused', (_, change) => {
  expect(preferencesShape.safeParse(chosen).success).toBe(true);
  expect(preferencesShape.safeParse({ ...chosen, reminders: { ...reminders, ...change } }).success).toBe(false);
});
