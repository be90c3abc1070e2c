import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refusalCode } from '@/lib/app/refusal-code';
import { sync, syncWhatIsDue } from '@/lib/app/sync';
import { wipe } from '@/lib/app/wipe';
import { syncActs } from '@/lib/domain/sync/sync-status';
import { added, freshBrowser, record, startedWorker, wake } from './test-worker';

beforeEach(freshBrowser);

const stored = async () => [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.sync.get(null)];

test.each(syncActs)('before consent, "%s" is refused and nothing is stored or sent', async (act) => {
  const error = await sync(wake(), act).catch((reason: unknown) => reason);
  expect(refusalCode(error)).toBe('not-started');
  expect(await indexedDB.databases()).toEqual([]);
  expect(await stored()).toEqual([{}, {}]);
});

test('after everything was deleted, nothing is left of it and no wake begins anew', async () => {
  const worker = await startedWorker();
  await sync(worker, 'on');
  await record(worker, [added('a')]);
  await syncWhatIsDue(worker);
  expect(await fakeBrowser.storage.sync.get(null)).not.toEqual({});
  await wipe(worker);
  await syncWhatIsDue(worker);
  expect(await stored()).toEqual([{}, {}]);
  expect(await indexedDB.databases()).toEqual([]);
});
