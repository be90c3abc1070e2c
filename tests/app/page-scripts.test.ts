import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import { watchPageScripts } from '@/lib/app/watch-page-scripts';
import { wipe } from '@/lib/app/wipe';
import { fakeScripting, openTabs } from './fake-scripting';
import { area, freshBrowser, startedWorker, type TestWorker, wake } from './test-worker';

const all = ['reader', 'sales', 'sensor', 'chip'];
const feed = 'https://www.linkedin.com/feed/';
const salesHome = 'https://www.linkedin.com/sales/home';

let worker: TestWorker;

beforeEach(() => {
  freshBrowser();
  worker = wake();
});

/** The next life of the worker in the same browser. */
async function wakeAgain({ scripting }: TestWorker): Promise<TestWorker> {
  const next = wake({ scripting });
  await watchPageScripts(next);
  return next;
}

describe('before consent', () => {
  test('LinkedIn’s pages get no script of ours, however often the worker starts', async () => {
    const tabs = openTabs([feed]);
    await wakeAgain(worker);
    await upkeep(worker);
    expect(worker.scripting.changes()).toBe(0);
    expect(tabs[0]?.entered).toEqual([]);
  });

  test('what somehow stands there is taken out', async () => {
    await start(worker, true);
    await fakeBrowser.storage.local.clear();
    await wakeAgain(worker);
    expect(worker.scripting.ids()).toEqual([]);
  });
});

describe('at consent', () => {
  test('the scripts are there before it can be read that the member has agreed', async () => {
    const found: (readonly string[])[] = [];
    const scripting = fakeScripting();
    const set: typeof area.set = (items) => {
      if ('settings' in items) found.push(scripting.ids());
      return area.set(items);
    };
    await start(wake({ storage: { ...area, set }, scripting }), true);
    expect(found).toEqual([all]);
  });

  test('they run at the start of every page, the sensor in all frames, Sales Navigator’s there alone', async () => {
    await start(worker, true);
    const { registered } = worker.scripting;
    const told = all.map((id) => {
      const { js, matches, runAt, allFrames, persistAcrossSessions } = registered.get(id) ?? {};
      return [js, matches, runAt, allFrames, persistAcrossSessions];
    });
    const everywhere = ['https://www.linkedin.com/*'];
    expect(told).toEqual([
      [['reader.js'], everywhere, 'document_start', false, true],
      [['sales.js'], ['https://www.linkedin.com/sales/*'], 'document_start', false, true],
      [['sensor.js'], everywhere, 'document_start', true, true],
      [['chip.js'], everywhere, 'document_idle', false, true],
    ]);
  });

  test('they come into the pages that are open, each once and in order', async () => {
    const tabs = openTabs([feed, salesHome]);
    await start(worker, true);
    await expect.poll(() => tabs[0]?.entered).toEqual(['/reader.js', '/sensor.js in all frames', '/chip.js']);
    await expect
      .poll(() => tabs[1]?.entered)
      .toEqual(['/reader.js', '/sales.js', '/sensor.js in all frames', '/chip.js']);
    await start(worker, false);
    await wakeAgain(worker);
    expect(tabs.map(({ entered }) => entered.length)).toEqual([3, 4]);
  });

  test('a page that sleeps keeps neither the answer nor the other pages waiting', async () => {
    const tabs = openTabs([feed, salesHome], { asleep: feed });
    await start(worker, true);
    await expect.poll(() => tabs[1]?.entered).toHaveLength(4);
    expect(tabs[0]?.entered).toEqual([]);
  });

  test('a browser that takes no scripts leaves everything as it was', async () => {
    const failing = { ...fakeScripting(), registerContentScripts: () => Promise.reject(new Error('not now')) };
    await expect(start(wake({ scripting: failing }), true)).rejects.toThrow('not now');
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
  });
});

describe('at the start of the worker', () => {
  beforeEach(async () => {
    worker = await startedWorker();
  });

  test('scripts that are as they should be are left alone', async () => {
    const before = worker.scripting.changes();
    await wakeAgain(worker);
    expect(worker.scripting.changes()).toBe(before);
  });

  test.each([
    ['all', all],
    ['one', ['sensor']],
  ])('scripts that the browser lost, %s of them, come back, and what was opened meanwhile counts', async (_, lost) => {
    const tabs = openTabs([feed]);
    await worker.scripting.unregisterContentScripts({ ids: [...lost] });
    await wakeAgain(worker);
    expect([...worker.scripting.ids()].sort()).toEqual([...all].sort());
    await expect.poll(() => tabs[0]?.entered).toEqual(['/reader.js', '/sensor.js in all frames']);
  });

  test('what an older version registered otherwise is put right, what it had besides goes', async () => {
    const { registered } = worker.scripting;
    const [sensor, old] = [
      registered.get('sensor'),
      { id: 'old', js: ['old.js'], matches: ['https://www.linkedin.com/*'] },
    ];
    if (sensor) registered.set('sensor', { ...sensor, allFrames: false });
    await worker.scripting.registerContentScripts([old]);
    await wakeAgain(worker);
    expect(worker.scripting.ids()).toEqual(all);
    expect(registered.get('sensor')).toEqual(sensor);
  });
});

test('after everything was deleted no page gets a script, until the member agrees anew', async () => {
  worker = await startedWorker();
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  await wipe(worker);
  expect(worker.scripting.ids()).toEqual([]);
  await start(worker, true);
  expect(worker.scripting.ids()).toEqual(all);
});
