import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { log } from '@/lib/app/log';
import { sayValueWord } from '@/lib/state/value-word';
import { activities } from '@/tests/app/test-worker';
import { talkToWorker } from '@/tests/entrypoints/talk-to-worker';

test('the word is kept with today’s value, in the summary that is published, and goes again', async () => {
  const worker = await talkToWorker();
  await log(worker, 'value');
  expect(await sayValueWord('introduced')).toBe(true);
  expect(await activities()).toEqual([expect.objectContaining({ kind: 'value', traits: { why: 'introduced' } })]);
  const published = () => fakeBrowser.storage.local.get<{ summary: { today: object } }>('summary');
  expect((await published()).summary.today).toMatchObject({ value: true, why: 'introduced' });
  expect(await sayValueWord('none')).toBe(true);
  expect((await published()).summary.today).not.toHaveProperty('why');
});

test('a word that nobody keeps is said to be not kept', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  expect(await sayValueWord('helped')).toBe(false);
});
