import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeTitle } from '@/components/reminders/badge-words';
import { showBadge } from '@/lib/app/badge';
import { collect } from '@/lib/app/collect';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import { wipe } from '@/lib/app/wipe';
import { exported, member } from './member';
import { activities, added, area, days, lay, noon, record, type TestWorker } from './test-worker';

/** A worker of a member who uses everything. */
async function busyWorker(): Promise<TestWorker> {
  const worker = await member('a');
  await upkeep(worker);
  await exported(worker);
  await fakeBrowser.alarms.create('upkeep', { periodInMinutes: 60 });
  await fakeBrowser.storage.sync.set({ 'fp:device:0': 'x' });
  await fakeBrowser.storage.local.set({ chip: { hiddenOn: [] }, reminders: [], sync: {} });
  await showBadge(worker, badgeTitle);
  await lay([added('late')]);
  return worker;
}

test('nothing is left: no database, nothing in storage or sync, no alarm, a plain icon', async () => {
  const worker = await busyWorker();
  expect(await indexedDB.databases()).toHaveLength(2);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  await wipe(worker);
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await fakeBrowser.action.getTitle({})).not.toContain('Today');
});

test('then all is as before consent: what is asked is refused and stores nothing', async () => {
  const worker = await busyWorker();
  await wipe(worker);
  await expect(collect(worker)).rejects.toThrow('not been started');
  await upkeep(worker);
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the settings go first, so that open pages of LinkedIn stop counting at once', async () => {
  const worker = await busyWorker();
  const gone: string[] = [];
  fakeBrowser.storage.onChanged.addListener((changes) => void gone.push(...Object.keys(changes)));
  await wipe(worker);
  expect(gone[0]).toBe('settings');
});

test('what can no longer be read can be deleted all the same', async () => {
  const worker = await busyWorker();
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  await wipe(worker);
  expect(await area.get(null)).toEqual({});
});

test('counting can begin anew in the same life of the worker', async () => {
  const worker = await busyWorker();
  await wipe(worker);
  worker.setClock({ at: noon });
  await start(worker, true);
  await record(worker, [added('new')]);
  expect((await activities()).map(({ id }) => id)).toEqual(['new']);
});

test.each([1, 2, 4, 8, 16])('an upkeep that began %j ms before makes nothing anew', async (before) => {
  const worker = await busyWorker();
  worker.setClock({ at: noon + days });
  const running = upkeep(worker).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, before));
  await wipe(worker);
  await running;
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
