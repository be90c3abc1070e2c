import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/lib/messaging/messages';
import { added, addedAll, area, removed } from '@/tests/app/test-worker';
import { acknowledged, bench, lost, settled, waiting } from './outbox-bench';

describe('the order', () => {
  test('one batch is under way at a time, and what piles up follows in order', async () => {
    const { outbox, sent } = bench([lost, lost, () => acknowledged]);
    outbox.post([added('a')]);
    outbox.post([removed('a')]);
    outbox.post([added('b')]);
    await settled();
    expect(sent).toEqual([...Array.from({ length: 3 }, () => [added('a')]), [removed('a'), added('b')]]);
    expect(await waiting()).toEqual([]);
  });

  test('what can never be written takes nothing else with it', async () => {
    const refuse = () => ({ ok: false, code: 'bad-message', message: '' });
    const { outbox, sent } = bench([lost, lost, refuse, refuse, () => acknowledged]);
    outbox.post([added('a')]);
    outbox.post([added('b')]);
    await settled();
    outbox.post([added('c')]);
    await settled();
    expect(sent.slice(2)).toEqual([[added('a')], [added('b')], [added('c')]]);
    const other = bench([() => undefined, () => undefined, () => acknowledged, refuse, refuse, () => acknowledged]);
    for (const id of ['d', 'e', 'f']) other.outbox.post([added(id)]);
    await settled();
    expect(other.sent.slice(2)).toEqual([[added('d')], [added('e'), added('f')], [added('e')], [added('f')]]);
    expect(await waiting()).toEqual([]);
  });

  test('the worker back later: the next entry sends the kept ones first', async () => {
    const { outbox, sent } = bench([lost, lost, lost, lost, lost, () => acknowledged]);
    outbox.post([added('a')]);
    await settled();
    outbox.post([removed('a')]);
    await settled();
    expect(sent.slice(5)).toEqual([[added('a'), removed('a')]]);
    expect(await waiting()).toEqual([]);
  });

  test('keys sort in the order of posting, also within one millisecond', async () => {
    const { outbox } = bench([lost]);
    for (const id of ['a', 'b', 'c']) outbox.post([added(id)]);
    await settled();
    const stored = await fakeBrowser.storage.local.get<Record<string, readonly Entry[]>>(null);
    const ids = Object.keys(stored)
      .sort()
      .flatMap((key) => stored[key]?.map(({ id }) => id));
    expect(ids).toEqual(['a', 'b', 'c']);
    for (const key of Object.keys(stored)) expect(key).toMatch(/^outbox:[\da-z]{9}-random$/);
  });

  test('what the worker took out of storage by itself is not sent again', async () => {
    const { outbox, sent } = bench([() => fakeBrowser.storage.local.clear(), () => acknowledged]);
    outbox.post([added('a')]);
    await settled();
    expect(sent).toEqual([[added('a')]]);
  });
});

describe('the limits', () => {
  test('more than 500 entries travel in several messages', async () => {
    const { outbox, sent } = bench([() => acknowledged]);
    outbox.post(addedAll(1_100, 'a'));
    await settled();
    expect(sent.map((entries) => entries.length)).toEqual([500, 500, 100]);
  });

  test('more than 5,000 entries do not wait', async () => {
    const { outbox } = bench([lost]);
    for (let batch = 0; batch < 12; batch += 1) outbox.post(addedAll(500, `b${batch}-`));
    await settled();
    expect((await waiting()).flat()).toHaveLength(5_000);
  });

  test('a storage that refuses does not keep an entry from being sent', async () => {
    const refusing = {
      ...area,
      set: () => Promise.reject(new Error('quota')),
      remove: () => Promise.reject(new Error('x')),
    };
    const { outbox, sent } = bench([lost, () => acknowledged], { storage: refusing });
    outbox.post([added('a')]);
    await settled();
    expect(sent).toEqual([[added('a')], [added('a')]]);
  });
});
