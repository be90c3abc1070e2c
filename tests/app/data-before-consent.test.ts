import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Context } from '@/lib/app/context';
import { data } from '@/lib/app/data';
import { exportAll } from '@/lib/app/export';
import { refusalCode } from '@/lib/app/refusal-code';
import { preview, restoreFile } from '@/lib/app/restore-file';
import { chooseRetention } from '@/lib/app/retain';
import { goBack } from '@/lib/app/snapshots';
import { freshBrowser, today, wake } from './test-worker';

beforeEach(freshBrowser);

const asked: Record<string, (context: Context) => Promise<unknown>> = {
  data,
  export: exportAll,
  preview,
  restore: restoreFile,
  'go-back': (context) => goBack(context, today),
  retain: (context) => chooseRetention(context, 2),
};

test.each(Object.entries(asked))('before consent, %s is refused and nothing is stored', async (_, ask) => {
  const error = await ask(wake()).catch((reason: unknown) => reason);
  expect(refusalCode(error)).toBe('not-started');
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
