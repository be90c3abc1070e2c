import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { log } from '@/lib/app/log';
import { summary } from '@/lib/app/summary';
import type { Summary } from '@/lib/domain/summary';
import { published } from '@/lib/messaging/published';
import { noon, startedWorker } from './test-worker';

const told = async (): Promise<Summary> => {
  const { summary: stored } = await fakeBrowser.storage.local.get<{ summary: Summary }>(published.summary);
  return stored;
};

it('a summary that says nothing new is not published again, so that no page asks for its rows', async () => {
  const worker = await startedWorker();
  const first = await summary(worker);
  worker.setClock({ at: noon + 1_000 });
  expect((await summary(worker)).updatedAt).toBe(first.updatedAt);
  expect((await told()).updatedAt).toBe(first.updatedAt);
});

it('what was written is published, and so is the next one that differs', async () => {
  const worker = await startedWorker();
  const first = await summary(worker);
  worker.setClock({ at: noon + 1_000 });
  await log(worker, 'appointment');
  expect((await told()).updatedAt).toBe(noon + 1_000);
  worker.setClock({ at: noon + 86_400_000 });
  const next = await summary(worker);
  expect([next.day > first.day, next.updatedAt]).toEqual([true, noon + 86_400_000]);
});
