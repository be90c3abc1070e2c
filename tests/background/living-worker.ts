import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { type FakePermission, fakePermission } from '@/tests/app/fake-permission';
import { putScripting } from '@/tests/app/fake-scripting';
import { area } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/dashboard.html' };

export const { notifications } = fakeBrowser;

/** On Friday, 20 November 2026, by the clock of this machine. */
export function clock(hour: number, minute = 0): number {
  return new Date(2026, 10, 20, hour, minute).getTime();
}

/** What a page of ours is answered. */
export function ask(message: unknown): Promise<unknown> {
  // The fake's own type of a sender allows less than a browser sends.
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page as never, resolve));
}

/** One life of the worker; the one before hears nothing any more. */
export function wakeWorker(permission: FakePermission): void {
  const { runtime, alarms, storage } = fakeBrowser;
  for (const event of [runtime.onMessage, alarms.onAlarm, storage.onChanged]) event.removeAllListeners();
  for (const event of [notifications.onClicked, notifications.onButtonClicked]) event.removeAllListeners();
  permission.forgetListeners();
  background.main();
}

/** Lets an alarm ring; one that does not ring every hour is gone then. */
export async function ring(name: 'reminder' | 'upkeep'): Promise<void> {
  const found = await fakeBrowser.alarms.get(name);
  if (!found) throw new Error(`No alarm ${name}.`);
  if (name === 'reminder') await fakeBrowser.alarms.clear(name);
  await fakeBrowser.alarms.onAlarm.trigger(found);
}

/** The text and the tooltip of the icon. */
export function icon(): Promise<readonly string[]> {
  return Promise.all([fakeBrowser.action.getBadgeText({}), fakeBrowser.action.getTitle({})]);
}

/** A worker that counts since eight o'clock on that Friday, with the permission to show notifications. */
export async function startedAtEight(): Promise<FakePermission> {
  vi.useFakeTimers({ toFake: ['Date'], now: clock(8) });
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(fakeBrowser.storage.local, 'getKeys').mockImplementation((async () =>
    Object.keys(await area.get(null))) as typeof fakeBrowser.storage.local.getKeys);
  putScripting();
  const permission = fakePermission();
  permission.grant();
  wakeWorker(permission);
  await ask({ type: 'start', insights: true });
  return permission;
}
