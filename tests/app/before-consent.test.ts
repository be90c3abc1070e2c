import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { collect } from '@/lib/app/collect';
import type { Context } from '@/lib/app/context';
import { correct, uncorrect } from '@/lib/app/correct';
import { explain } from '@/lib/app/explain';
import { handlersOf } from '@/lib/app/handlers';
import { beginImport, dropImport, holdPart } from '@/lib/app/import-hold';
import { storeImport } from '@/lib/app/import-store';
import { lookAtImport, undoImport } from '@/lib/app/import-undo';
import { saveInsights } from '@/lib/app/insights';
import { key } from '@/lib/app/keys';
import { log, unlog } from '@/lib/app/log';
import { nudge } from '@/lib/app/nudge';
import { openPage } from '@/lib/app/open';
import { openPanel } from '@/lib/app/panel';
import { choosePreferences } from '@/lib/app/preferences';
import { read, unread } from '@/lib/app/read';
import { records } from '@/lib/app/records';
import { refusalCode } from '@/lib/app/refusal-code';
import { report } from '@/lib/app/report';
import { review } from '@/lib/app/review';
import { start } from '@/lib/app/start';
import { summary } from '@/lib/app/summary';
import { upkeep } from '@/lib/app/upkeep';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { added, area, freshBrowser, lay, noon, record, sentinel, type TestWorker, today, wake } from './test-worker';

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
  collect,
  key: (context) => key(context, today),
  summary,
  report,
  log: (context) => log(context, 'value'),
  unlog: (context) => unlog(context, 'a'),
  records: (context) => records(context, { from: today, to: today }),
  correct: (context) => correct(context, { add: { kind: 'comment', day: today } }),
  uncorrect: (context) => uncorrect(context, 'a'),
  explain,
  review,
  answer: (context) => answer(context, { groups: 3 }),
  read: (context) => read(context, [{ metric: 'connections', value: 512 }]),
  unread: (context) => unread(context, ['a']),
  nudge: (context) => nudge(context, { rule: 'I01', is: 'shown' }),
  preferences: (context) => choosePreferences(context, defaultPreferences),
  insight: (context) => handlersOf(context).insight({ type: 'insight', page: 'feed', openedAt: 0, since: 0 }),
  insights: (context) => saveInsights(context, true),
  'import-begin': beginImport,
  'import-part': (context) => holdPart(context, { id: 'a', part: 0, activities: [], readings: [] }),
  'import-store': (context) => storeImport(context, { id: 'a', parts: 1, facts: {}, until: 0 }),
  'import-drop': dropImport,
  'import-undo': (context) => undoImport(context, 'a'),
  'import-look': lookAtImport,
  panel: (context) => openPanel(context, 1),
  open: (context) => openPage(context, { page: 'dashboard' }),
};

describe('before consent', () => {
  test.each(Object.keys(asked))('%s is refused, no database exists and storage is empty', async (name) => {
    const error = await asked[name]?.(worker).catch((reason: unknown) => reason);
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
