import { beforeEach, describe, expect, test } from 'vitest';
import { watchOutbox } from '@/lib/app/watch-outbox';
import { handIn } from '@/lib/messaging/hand-in';
import { activities, added, addedAll, removed, startedWorker, tallyOn, today, waiting } from '@/tests/app/test-worker';
import { otherPage } from './other-page';

describe('with a worker that listens', () => {
  beforeEach(async () => {
    watchOutbox(await startedWorker());
  });

  test('100 entries of each of 20 tabs are counted as 2,000 and taken out, though no message arrives', async () => {
    const tabs = await Promise.all(Array.from({ length: 20 }, otherPage));
    const all = tabs.map((tab, index) => Promise.all(addedAll(100, `tab${index}-`).map(tab)));
    await Promise.all(all);
    await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 2_000 });
    expect(await activities()).toHaveLength(2_000);
  });

  test('what is added, taken back and added again in a row counts one', async () => {
    await Promise.all([added('a'), removed('a'), added('a'), added('b'), removed('b')].map(handIn));
    await expect.poll(waiting).toEqual([]);
    expect((await activities()).map(({ id }) => id)).toEqual(['a']);
  });
});
