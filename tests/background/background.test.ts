import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import type { Entry } from '@/lib/messaging/messages';
import { fakePermission } from '@/tests/app/fake-permission';
import { putScripting } from '@/tests/app/fake-scripting';
import { added, area, lay, tallyOn, waiting } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const sensor = { id: 'test-extension-id', url: 'https://www.linkedin.com/feed/', tab: { id: 1 } };

function ask(message: unknown, sender: object): Promise<unknown> {
  // The fake's own type of a sender allows less than a browser sends.
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve));
}

/** The worker hears nothing any more. */
function stopWorker(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
}

/** One life of the worker. */
function wakeWorker(): void {
  stopWorker();
  background.main();
}

/** Lays an entry into the outbox of which the worker is not told. */
async function leave(entry: Entry): Promise<void> {
  fakeBrowser.storage.onChanged.removeAllListeners();
  await lay([entry]);
}

/** An entry of this moment: the worker goes by the real clock, and nothing before consent is counted. */
function now(id: string): Entry {
  return added(id, { at: Date.now() + 1 });
}

async function counted(): Promise<unknown> {
  const [day] = Object.keys((await fakeBrowser.storage.local.get('keys')).keys as object).slice(1);
  return (await tallyOn(day ?? ''))?.counts;
}

beforeEach(() => {
  fakePermission();
  putScripting();
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(fakeBrowser.storage.local, 'getKeys').mockImplementation((async () =>
    Object.keys(await area.get(null))) as typeof fakeBrowser.storage.local.getKeys);
  wakeWorker();
});

describe('the background worker', () => {
  test('opens the welcome page when it is installed, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://test-extension-id/welcome.html' });
  });

  test('stores nothing, opens nothing and sets no alarm before consent, whatever it is asked', async () => {
    await lay([now('a')]);
    const before = await area.get(null);
    expect(await ask({ type: 'collect' }, sensor)).toMatchObject({ code: 'not-started' });
    expect(await ask({ type: 'summary' }, page)).toMatchObject({ code: 'not-started' });
    expect(await area.get(null)).toEqual(before);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('counts after consent, and sets the hourly alarm', async () => {
    expect(await ask({ type: 'start', insights: true }, page)).toMatchObject({ ok: true });
    await leave(now('a'));
    expect(await ask({ type: 'collect' }, sensor)).toEqual({ ok: true, value: { written: 1 } });
    expect(await fakeBrowser.alarms.getAll()).toEqual([
      expect.objectContaining({ name: 'upkeep', periodInMinutes: 60 }),
    ]);
    expect(await counted()).toEqual({ comment: 1 });
  });

  test('sets the alarm again when the browser lost it, and takes up what tabs left behind', async () => {
    await ask({ type: 'start', insights: true }, page);
    await fakeBrowser.alarms.clearAll();
    await leave(now('a'));
    wakeWorker();
    await expect.poll(counted).toEqual({ comment: 1 });
    await expect.poll(waiting).toEqual([]);
    await expect.poll(() => fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  test('takes up what was left behind at the hourly alarm', async () => {
    await ask({ type: 'start', insights: true }, page);
    await leave(now('a'));
    const [alarm] = await fakeBrowser.alarms.getAll();
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await expect.poll(counted).toEqual({ comment: 1 });
  });

  test('counts what is laid into the outbox though no message arrives', async () => {
    await ask({ type: 'start', insights: true }, page);
    await lay([now('a')]);
    await expect.poll(waiting).toEqual([]);
    expect(await counted()).toEqual({ comment: 1 });
  });

  test('looks into the outbox for what is laid there, not for what itself takes out or writes', async () => {
    await ask({ type: 'start', insights: true }, page);
    const looks = vi.mocked(fakeBrowser.storage.local.getKeys);
    looks.mockClear();
    await lay([now('a')]);
    await expect.poll(waiting).toEqual([]);
    await ask({ type: 'log', kind: 'appointment' }, page);
    await fakeBrowser.storage.local.remove('outbox:never');
    await fakeBrowser.storage.session.set({ 'outbox:1': 'of another area' });
    expect(await counted()).toEqual({ comment: 1, appointment: 1 });
    expect(looks).toHaveBeenCalledTimes(1);
  });

  test('a write that fails is tried again with the next entry, and nothing is lost', async () => {
    await ask({ type: 'start', insights: true }, page);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await leave(now('a'));
    wakeWorker();
    set.mockRejectedValue(new Error('quota'));
    expect(await ask({ type: 'collect' }, sensor)).toMatchObject({ ok: false, code: 'database-failed' });
    expect(await waiting()).toHaveLength(1);
    set.mockRestore();
    await lay([now('b')]);
    await expect.poll(waiting).toEqual([]);
    expect(await counted()).toEqual({ comment: 2 });
  });

  test('counts what a former life left behind before what comes in this one', async () => {
    await ask({ type: 'start', insights: true }, page);
    await leave(now('a'));
    wakeWorker();
    await lay([{ do: 'remove', id: 'a' }]);
    expect(await ask({ type: 'collect' }, sensor)).toMatchObject({ ok: true });
    expect(await counted()).toEqual({ comment: 0 });
    expect(await waiting()).toEqual([]);
  });
});
