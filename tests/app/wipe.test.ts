import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeTitle } from '@/components/reminders/badge-words';
import { showBadge } from '@/lib/app/badge';
import { collect } from '@/lib/app/collect';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import { wipe } from '@/lib/app/wipe';
import { exported, member } from './member';
import { activities, added, area, days, lay, noon, record, type TestWorker } from './test-worker';

/** The optional permissions that the member gave; the fake browser has none. */
const granted = new Set<string>();

beforeEach(() => {
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async ({ permissions = [] }) => {
    for (const permission of permissions) granted.delete(permission);
    return true;
  }) as typeof fakeBrowser.permissions.remove);
});

/** All that a browser keeps for an extension. */
async function kept({ scripting }: TestWorker): Promise<object> {
  const { storage, alarms, action } = fakeBrowser;
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    sync: await storage.sync.get(null),
    alarms: await alarms.getAll(),
    badge: await action.getBadgeText({}),
    title: await action.getTitle({}),
    permissions: [...granted],
    scripts: scripting.ids(),
  };
}

/** A worker of a member who uses everything. */
async function busyWorker(): Promise<TestWorker> {
  const worker = await member('a');
  await upkeep(worker);
  await exported(worker);
  await fakeBrowser.alarms.create('upkeep', { periodInMinutes: 60 });
  await fakeBrowser.storage.sync.set({ 'fp:device:0': 'x' });
  await fakeBrowser.storage.local.set({ chip: { hiddenOn: [] }, reminders: [], sync: {} });
  await fakeBrowser.storage.session.set({ panel: 1 });
  await fakeBrowser.alarms.create('reminder', { when: noon + days });
  granted.add('notifications');
  await showBadge(worker, badgeTitle);
  await lay([added('late')]);
  return worker;
}

test('nothing is left: no database, nothing in storage, session or sync, no alarm, icon, permission or script', async () => {
  const worker = await busyWorker();
  const before = await kept(worker);
  await wipe(worker);
  const nothing = { local: {}, session: {}, sync: {}, alarms: [], badge: '', permissions: [], scripts: [] };
  expect(await kept(worker)).toEqual({ databases: [], ...nothing, title: expect.not.stringContaining('Today') });
  // Each of them had something.
  expect(before).toMatchObject({
    databases: ['four-pillars', 'four-pillars-snapshots'],
    session: { panel: 1 },
    sync: { 'fp:device:0': 'x' },
    alarms: [{ name: 'upkeep' }, { name: 'reminder' }],
    title: expect.stringContaining('Today'),
    permissions: ['notifications'],
    scripts: ['reader', 'sales', 'sensor', 'chip'],
  });
});

test('a browser that does not take the permission back keeps nothing else', async () => {
  const worker = await busyWorker();
  vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValue(new Error('not now'));
  expect(await wipe(worker)).toEqual({ isWiped: true });
  expect(await kept(worker)).toMatchObject({ databases: [], local: {}, session: {}, sync: {}, alarms: [] });
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
