import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPreferences, type Preferences } from '@/lib/messaging/preferences';
import { readPreferences, watchSettings } from '@/lib/state/preferences-published';
import { createPreferencesStore } from '@/lib/state/preferences-store';
import { type FakeWorker, fakeWorker, refused, settings } from './sample-state';

const chosen: Preferences = { ...defaultPreferences, badge: 'open' };
const on: Preferences = { ...chosen, reminders: { ...chosen.reminders, status: 'on' } };

/** A worker that keeps what it is asked to keep, and published settings. */
async function openStore(requestPermission = async () => true, worker: FakeWorker = keeping()) {
  await fakeBrowser.storage.local.set({ settings: { ...settings, preferences: chosen } });
  const store = createPreferencesStore({ send: worker.send, readPreferences, watchSettings, requestPermission });
  await store.getState().open(new AbortController().signal);
  return { store, worker };
}

function keeping(): FakeWorker {
  return fakeWorker({
    preferences: async (request) => {
      const { preferences } = request as { preferences: Preferences };
      await fakeBrowser.storage.local.set({ settings: { ...settings, preferences } });
      return { ok: true, value: { saved: true } };
    },
  });
}

describe('the reminders’ store', () => {
  it('asks the browser inside the click, before anything is awaited', async () => {
    const requestPermission = vi.fn(async () => true);
    const { store } = await openStore(requestPermission);
    void store.getState().switchTo(true);
    expect(requestPermission).toHaveBeenCalledOnce();
  });

  it('switches on what the browser allows, and off without asking it', async () => {
    const requestPermission = vi.fn(async () => true);
    const { store, worker } = await openStore(requestPermission);
    await store.getState().switchTo(true);
    expect(store.getState()).toMatchObject({ preferences: on, isRefused: false });
    await store.getState().switchTo(false);
    expect(worker.requests).toEqual([
      { type: 'preferences', preferences: on },
      { type: 'preferences', preferences: chosen },
    ]);
    expect(requestPermission).toHaveBeenCalledOnce();
  });

  it.each([async () => false, () => Promise.reject(new Error('no gesture'))])(
    'switches nothing on that the browser refuses, until the next choice',
    async (requestPermission) => {
      const { store, worker } = await openStore(requestPermission);
      await store.getState().switchTo(true);
      expect(worker.requests).toEqual([]);
      expect(store.getState()).toMatchObject({ preferences: chosen, isRefused: true });
      await store.getState().choose(defaultPreferences);
      expect(store.getState().isRefused).toBe(false);
    },
  );

  it('shows a choice at once and takes the last one back', async () => {
    const { store } = await openStore();
    const choosing = store.getState().choose(defaultPreferences);
    expect(store.getState().preferences).toEqual(defaultPreferences);
    await choosing;
    expect(store.getState().before).toEqual(chosen);
    await store.getState().undoLast();
    expect(store.getState()).toMatchObject({ preferences: chosen, before: undefined });
    await store.getState().undoLast();
    expect(await readPreferences()).toEqual(chosen);
  });

  it('takes back what the worker refuses, and says so until the next try', async () => {
    const { store } = await openStore(undefined, fakeWorker({ preferences: refused('database-failed') }));
    await store.getState().choose(defaultPreferences);
    expect(store.getState()).toMatchObject({ preferences: chosen, problem: 'database-failed', before: undefined });
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('shows the last of several choices while the worker has kept only the first', async () => {
    const worker = keeping();
    const { store } = await openStore(undefined, worker);
    await store.getState().choose({ ...on, badge: 'off' });
    worker.answers.preferences = () => new Promise(() => undefined);
    void store.getState().choose(on);
    await fakeBrowser.storage.local.set({ settings: { ...settings, preferences: { ...on, badge: 'off' } } });
    await readPreferences();
    expect(store.getState().preferences).toEqual(on);
  });

  it('follows what the worker changes by itself', async () => {
    const { store } = await openStore();
    const revoked = { ...chosen, reminders: { ...chosen.reminders, status: 'revoked' } };
    await fakeBrowser.storage.local.set({ settings: { ...settings, preferences: revoked } });
    await expect.poll(() => store.getState().preferences?.reminders.status).toBe('revoked');
  });
});

describe('what was chosen', () => {
  it.each<[string, unknown, Preferences | undefined]>([
    ['is as it is stored', { ...settings, preferences: chosen }, chosen],
    ['is the default in settings of an older version', settings, defaultPreferences],
    ['is the default where it is broken', { ...settings, preferences: { badge: 'red' } }, defaultPreferences],
    ['is nothing before consent', undefined, undefined],
  ])('%s', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readPreferences()).toEqual(expected);
  });

  it('is no longer looked at after the signal', async () => {
    const report = vi.fn();
    const closing = new AbortController();
    watchSettings(report, closing.signal);
    await fakeBrowser.storage.local.set({ summary: 1 });
    expect(report).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ settings });
    expect(report).toHaveBeenCalledOnce();
    closing.abort();
    await fakeBrowser.storage.local.set({ settings: chosen });
    expect(report).toHaveBeenCalledOnce();
  });
});
