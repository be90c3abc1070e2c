import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { added, area, tallyOn } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const sensor = { id: 'test-extension-id', url: 'https://www.linkedin.com/feed/', tab: { id: 1 } };

function ask(message: unknown, sender: object): Promise<unknown> {
  // The fake's own type of a sender allows less than a browser sends.
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve));
}

/** One life of the worker. */
function wakeWorker(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  background.main();
}

async function counted(): Promise<unknown> {
  const [day] = Object.keys((await fakeBrowser.storage.local.get('keys')).keys as object).slice(1);
  return (await tallyOn(day ?? ''))?.counts;
}

beforeEach(() => {
  // So that what a worker of an earlier test still waits for never comes.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(fakeBrowser.storage.local, 'getKeys').mockImplementation((async () =>
    Object.keys(await area.get(null))) as typeof fakeBrowser.storage.local.getKeys);
  wakeWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the background worker', () => {
  test('opens the welcome page when it is installed, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    for (const reason of ['update', 'chrome_update'] as const)
      await fakeBrowser.runtime.onInstalled.trigger({ reason });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://test-extension-id/welcome.html' });
  });

  test('stores nothing, opens nothing and sets no alarm before consent, whatever it is asked', async () => {
    expect(await ask({ type: 'record', entries: [added('a', { at: Date.now() })] }, sensor)).toMatchObject({
      code: 'not-started',
    });
    expect(await ask({ type: 'summary' }, page)).toMatchObject({ code: 'not-started' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('counts after consent, and sets the hourly alarm', async () => {
    expect(await ask({ type: 'start', insights: true }, page)).toMatchObject({ ok: true });
    const entries = [added('a', { at: Date.now() + 1 })];
    expect(await ask({ type: 'record', entries }, sensor)).toEqual({ ok: true, value: { written: 1 } });
    expect(await fakeBrowser.alarms.getAll()).toEqual([
      expect.objectContaining({ name: 'upkeep', periodInMinutes: 60 }),
    ]);
    expect(await counted()).toEqual({ comment: 1 });
  });

  test('sets the alarm again when the browser lost it, and takes up what tabs left behind', async () => {
    await ask({ type: 'start', insights: true }, page);
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('a', { at: Date.now() + 1 })] });
    wakeWorker();
    await expect.poll(counted).toEqual({ comment: 1 });
    await expect.poll(() => fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  test('takes up what was left behind at the hourly alarm', async () => {
    await ask({ type: 'start', insights: true }, page);
    await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('a', { at: Date.now() + 1 })] });
    const [alarm] = await fakeBrowser.alarms.getAll();
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await expect.poll(counted).toEqual({ comment: 1 });
  });

  test('looks for leftovers 2 seconds after a record', async () => {
    await ask({ type: 'start', insights: true }, page);
    await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('left', { at: Date.now() + 1 })] });
    await ask({ type: 'record', entries: [added('a', { at: Date.now() + 1 })] }, sensor);
    expect(await counted()).toEqual({ comment: 1 });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(await fakeBrowser.storage.local.get('outbox:1-x')).not.toEqual({ 'outbox:1-x': undefined });
    await vi.advanceTimersByTimeAsync(1);
    await expect.poll(counted).toEqual({ comment: 2 });
  });

  test('answers the first message of a new life only after the leftovers that are older', async () => {
    await ask({ type: 'start', insights: true }, page);
    await fakeBrowser.storage.local.set({ 'outbox:1-x': [added('a', { at: Date.now() + 1 })] });
    wakeWorker();
    expect(await ask({ type: 'record', entries: [{ do: 'remove', id: 'a' }] }, sensor)).toEqual({
      ok: true,
      value: { written: 1 },
    });
    expect(await counted()).toEqual({ comment: 0 });
  });
});
