import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FakePermission } from '@/tests/app/fake-permission';
import { ask, icon, ring, startedAtEight, wakeWorker } from './living-worker';

let permission: FakePermission;

beforeEach(async () => {
  permission = await startedAtEight();
});

afterEach(() => {
  vi.useRealTimers();
});

test('the icon follows what is published, also when nothing but the day has changed', async () => {
  await expect.poll(icon).toEqual(['•', 'Today: value still open, 0 conversations, 0 appointments']);
  await ask({ type: 'log', kind: 'value' });
  await expect.poll(icon).toEqual(['', 'Today: value added, 0 conversations, 0 appointments']);
  vi.setSystemTime(new Date(2026, 10, 23, 8));
  await ring('upkeep');
  await expect.poll(icon).toEqual(['•', 'Today: value still open, 0 conversations, 0 appointments']);
});

test('the icon says at the worker’s start what was published last, also when the database does not open', async () => {
  await ask({ type: 'log', kind: 'value' });
  await fakeBrowser.action.setTitle({ title: 'as after a restart' });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('no disk');
  });
  wakeWorker(permission);
  await expect.poll(icon).toEqual(['', 'Today: value added, 0 conversations, 0 appointments']);
});
