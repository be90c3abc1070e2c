import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeTitle } from '@/components/reminders/badge-words';
import { showBadge } from '@/lib/app/badge';
import { log } from '@/lib/app/log';
import { savePreferences } from '@/lib/app/settings';
import { showAccount } from '@/lib/app/show-account';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { ann, bob, signedIn } from './entries';
import { added, area, days, freshBrowser, noon, record, startedWorker, type TestWorker, wake } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function icon(of: TestWorker = worker): Promise<readonly string[]> {
  await showBadge(of, badgeTitle);
  return [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];
}

test('the icon has a dot until value is added, and says in words how today stands', async () => {
  expect(await icon()).toEqual(['•', 'Today: value still open, 0 conversations, 0 appointments']);
  await log(worker, 'value');
  await log(worker, 'conversation');
  await log(worker, 'appointment');
  await log(worker, 'conversation');
  expect(await icon()).toEqual(['', 'Today: value added, 2 conversations, 1 appointment']);
});

test('the icon speaks of the member who is signed in, whatever account is shown', async () => {
  await record(worker, [signedIn(ann), added('a'), signedIn(bob)]);
  await log(worker, 'value');
  await showAccount(worker, 'default');
  await log(worker, 'appointment');
  expect(await icon()).toEqual(['', 'Today: value added, 0 conversations, 0 appointments']);
});

test('the icon begins each day anew, also before anything new was published', async () => {
  await log(worker, 'value');
  worker.setClock({ at: noon + 3 * days });
  expect(await icon()).toEqual(['•', 'Today: value still open, 0 conversations, 0 appointments']);
});

test('the icon asks for nothing on a rest day', async () => {
  worker.setClock({ at: noon + days });
  expect((await icon())[0]).toBe('');
});

test('the icon shows what the member chose', async () => {
  await savePreferences(worker, { ...defaultPreferences, badge: 'open', reminders: defaultReminders });
  expect((await icon())[0]).toBe('3');
  await savePreferences(worker, { ...defaultPreferences, badge: 'off', reminders: defaultReminders });
  expect((await icon())[0]).toBe('');
});

test('the icon warns of what is not counted any more, in ink and never in red', async () => {
  await area.set({ health: { comment: { state: 'uncounted', since: '2026-11-18' }, reaction: { state: 'working' } } });
  expect(await icon()).toEqual([
    '!',
    'Today: value still open, 0 conversations, 0 appointments\n1 kind of activity is not counted at present: LinkedIn has probably changed.',
  ]);
  expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([29, 26, 36, 255]);
});

test('the icon takes what is broken for unknown', async () => {
  await area.set({ health: { comment: 5 }, summary: { day: 5 } });
  expect(await icon()).toEqual(['•', 'Today: value still open, 0 conversations, 0 appointments']);
});

test('the icon stays as it is before consent', async () => {
  freshBrowser();
  await fakeBrowser.storage.local.clear();
  const set = vi.spyOn(fakeBrowser.action, 'setTitle');
  await showBadge(wake(), badgeTitle);
  expect(set).not.toHaveBeenCalled();
});
