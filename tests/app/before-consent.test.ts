import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Context } from '@/lib/app/context';
import { drainOutbox } from '@/lib/app/drain-outbox';
import { key } from '@/lib/app/keys';
import { log, unlog } from '@/lib/app/log';
import { record } from '@/lib/app/record';
import { refusalCode } from '@/lib/app/refusal-code';
import { start } from '@/lib/app/start';
import { summary } from '@/lib/app/summary';
import { upkeep } from '@/lib/app/upkeep';
import { added, freshBrowser, noon, sentinel, type TestWorker, today, wake } from './test-worker';

let worker: TestWorker;

beforeEach(() => {
  freshBrowser();
  worker = wake();
});

async function expectNothingStored(): Promise<void> {
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
}

const asked: Record<string, (context: Context) => Promise<unknown>> = {
  record: (context) => record(context, [added('a')]),
  key: (context) => key(context, today),
  summary,
  log: (context) => log(context, 'value'),
  unlog: (context) => unlog(context, 'a'),
};

describe('before consent', () => {
  test.each(Object.keys(asked))('%s is refused, no database exists and storage is empty', async (name) => {
    const error = await asked[name]?.(worker).catch((reason: unknown) => reason);
    expect(refusalCode(error)).toBe('not-started');
    await expectNothingStored();
  });

  test('the upkeep and the look for leftovers do nothing', async () => {
    await upkeep(worker);
    await drainOutbox(worker);
    await expectNothingStored();
  });

  test('settings that are no sound consent are no consent, and stay as they are', async () => {
    for (const settings of ['yes', 1, { startedAt: 'now' }, { insights: true }, []]) {
      await fakeBrowser.storage.local.set({ settings });
      await expect(record(worker, [added('a')])).rejects.toThrow('not been started');
      expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings });
    }
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('consent', () => {
  test('lets counting begin at that moment, with keys, sentinel and an empty summary', async () => {
    expect(await start(worker, true)).toEqual({ startedAt: noon });
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored.settings).toEqual({ startedAt: noon, insights: true, dayStart: 0 });
    expect(Object.keys(stored).sort()).toEqual(['keys', 'mirror:sentinel', 'settings', 'summary']);
    expect(await sentinel()).toMatchObject({ totals: {}, days: 0, installId: expect.stringMatching(/^[\w-]{36}$/) });
    expect(await record(worker, [added('a')])).toEqual({ written: 1 });
  });

  test('given again changes whether insights are shown, not when counting began', async () => {
    await start(worker, true);
    const first = await sentinel();
    worker.setClock({ at: noon + 1_000 });
    expect(await start(worker, false)).toEqual({ startedAt: noon });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ startedAt: noon, insights: false, dayStart: 0 });
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
