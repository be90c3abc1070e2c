import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import { refusalCode } from '@/lib/app/refusal-code';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import { everyRequest } from './every-request';
import { added, area, freshBrowser, lay, noon, record, sentinel, type TestWorker, wake } from './test-worker';

let worker: TestWorker;

beforeEach(() => {
  freshBrowser();
  worker = wake();
});

async function expectNothingStored(): Promise<void> {
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
}

describe('before consent', () => {
  test.each(Object.keys(everyRequest))('%s is refused, no database exists and storage is empty', async (name) => {
    const error = await everyRequest[name]?.(worker).catch((reason: unknown) => reason);
    expect(refusalCode(error)).toBe('not-started');
    await expectNothingStored();
  });

  test('the upkeep does nothing', async () => {
    await upkeep(worker);
    await expectNothingStored();
  });

  test('what lies in the outbox is neither written nor removed, nor even read', async () => {
    await lay([added('a')]);
    const before = await fakeBrowser.storage.local.get(null);
    const asked: unknown[] = [];
    const careful = wake({
      storage: {
        ...area,
        get: (keys) => {
          asked.push(keys);
          return area.get(keys);
        },
        getKeys: () => Promise.reject(new Error('looked')),
      },
    });
    await expect(collect(careful)).rejects.toThrow('not been started');
    await upkeep(careful);
    expect(new Set(asked.flat())).toEqual(new Set(['settings']));
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('settings that are no sound consent are no consent, and stay as they are', async () => {
    await lay([added('a')]);
    const before = await fakeBrowser.storage.local.get(null);
    for (const settings of ['yes', 1, { startedAt: 'now' }, { insights: true }, []]) {
      await fakeBrowser.storage.local.set({ settings });
      await expect(collect(worker)).rejects.toThrow('not been started');
      expect(await fakeBrowser.storage.local.get(null)).toEqual({ ...before, settings });
    }
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('consent', () => {
  test('lets counting begin at that moment, with keys, a salt, sentinel and an empty summary', async () => {
    expect(await start(worker, true)).toEqual({ startedAt: noon });
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored.settings).toEqual({ startedAt: noon, insights: true, dayStart: 0 });
    expect(Object.keys(stored).sort()).toEqual([
      'health',
      'keys',
      'mirror:answers',
      'mirror:identity',
      'mirror:nudges',
      'mirror:sentinel',
      'salt',
      'settings',
      'summary',
    ]);
    expect(await sentinel()).toMatchObject({ totals: {}, days: 0, installId: expect.stringMatching(/^[\w-]{36}$/) });
    expect(await record(worker, [added('a')])).toEqual({ written: 1 });
  });

  test('given again changes whether insights are shown, not when counting began', async () => {
    await start(worker, true);
    const first = await sentinel();
    worker.setClock({ at: noon + 1_000 });
    expect(await start(worker, false)).toEqual({ startedAt: noon });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ startedAt: noon, insights: false, dayStart: 0, changedAt: noon + 1_000 });
    expect(await sentinel()).toEqual(first);
  });

  test('is not taken when the database cannot be opened', async () => {
    const failing = wake({ connection: { open: () => Promise.reject(new Error('no disk')), close: () => {} } });
    await expect(start(failing, true)).rejects.toThrow('no disk');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('a broken preference falls back to the careful one and counting goes on', async () => {
    await start(worker, true);
    await fakeBrowser.storage.local.set({ settings: { startedAt: noon, insights: 'maybe', dayStart: 99 } });
    expect(await record(worker, [added('a')])).toEqual({ written: 1 });
  });
});
