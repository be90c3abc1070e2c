import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { data } from '@/lib/app/data';
import { upkeep } from '@/lib/app/upkeep';
import { storeNames } from '@/lib/storage/schema';
import { exported, member } from './member';
import { noon } from './test-worker';

test('every store and every name in storage is listed with its rows and one real record', async () => {
  const worker = await member('a');
  await upkeep(worker);
  await fakeBrowser.storage.sync.set({ 'fp:x:0': 'y' });
  const { places, snapshots } = await data(worker);
  const of = (area: string) => places.filter((place) => place.area === area);
  expect(of('database').map(({ name }) => name)).toEqual([...storeNames]);
  const activities = places.find(({ name }) => name === 'activities');
  expect(activities?.rows).toBe(5);
  expect(JSON.parse(activities?.sample ?? '')).toMatchObject({ account: 'default', day: expect.any(String) });
  const names = Object.keys(await fakeBrowser.storage.local.get(null));
  expect(of('local').reduce((sum, { rows }) => sum + rows, 0)).toBe(names.length);
  expect(of('local').map(({ name }) => name)).toContain('mirror:tallies:…');
  expect(of('sync')).toMatchObject([{ rows: 1 }]);
  expect(of('snapshots')).toMatchObject([{ rows: 1 }]);
  expect(snapshots).toMatchObject([{ id: '2026-11-20', at: noon, size: expect.any(Number) }]);
});

test('no secret is shown', async () => {
  const { places } = await data(await member('a'));
  expect(places.find(({ name }) => name === 'salt')?.sample).toBe('"•••"');
  expect(JSON.stringify(places)).not.toMatch(/[A-Za-z0-9+/]{43}=/);
});

test('the last export is known from then on, and nothing is let go of unasked', async () => {
  const worker = await member('a');
  expect(await data(worker)).toMatchObject({ retention: 0 });
  expect(await data(worker)).not.toHaveProperty('lastExportAt');
  await exported(worker);
  expect(await data(worker)).toMatchObject({ lastExportAt: noon });
});
