import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { correct } from '@/lib/app/correct';
import { explain } from '@/lib/app/explain';
import { history } from '@/lib/app/history';
import { beginImport } from '@/lib/app/import-hold';
import { log, unlog } from '@/lib/app/log';
import { nudge } from '@/lib/app/nudge';
import { read as readTyped } from '@/lib/app/read';
import { records } from '@/lib/app/records';
import { review } from '@/lib/app/review';
import { showAccount } from '@/lib/app/show-account';
import { summary } from '@/lib/app/summary';
import { upkeep } from '@/lib/app/upkeep';
import { ann, bob, read, signedIn } from './entries';
import {
  activities,
  added,
  behindTheBack,
  everything,
  loseDatabase,
  noon,
  record,
  removed,
  type TestWorker,
  today,
} from './test-worker';
import { restart } from './three-days';
import { published, recordKeys, twoMembers } from './two-members';

let worker: TestWorker;

beforeEach(async () => {
  worker = await twoMembers();
});

async function accountOf(id: string): Promise<string | undefined> {
  return (await activities()).find((activity) => activity.id === id)?.account;
}

function identity(): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', 'identity'));
}

describe('an account that is shown', () => {
  test('is what every page speaks of, until it is switched back', async () => {
    await showAccount(worker, 'default');
    expect(await published()).toMatchObject({ account: 'default', today: { counts: { comment: 1 } } });
    expect(await summary(worker)).toMatchObject({ account: 'default', week: { comment: 2 } });
    expect((await history(worker)).days).toHaveLength(2);
    expect((await records(worker, { from: today, to: today })).activities).toMatchObject([{ id: 'a2' }]);
    expect(await beginImport(worker)).toMatchObject({ account: 'default' });
    await showAccount(worker, undefined);
    expect(await published()).toMatchObject({ account: bob, today: { counts: { reply: 1 } } });
    expect((await history(worker)).days).toHaveLength(1);
  });

  test('is explained and reviewed by its own records', async () => {
    const own = [await explain(worker), await review(worker)];
    await showAccount(worker, 'default');
    expect([await explain(worker), await review(worker)]).not.toEqual(own);
    await showAccount(worker, bob);
    expect([await explain(worker), await review(worker)]).toEqual(own);
  });

  test.each([['c'.repeat(16)], ['']])('that is not here (%j) is refused, and nothing changes', async (account) => {
    const before = await everything();
    await expect(showAccount(worker, account)).rejects.toThrow('no such account');
    expect(await everything()).toBe(before);
  });

  test('never gets what is seen on LinkedIn: that belongs to the member who is signed in', async () => {
    await showAccount(worker, 'default');
    await record(worker, [added('b2'), added('b3'), removed('b3'), read('rb', 7)]);
    expect(await accountOf('b2')).toBe(bob);
    expect(await accountOf('b3')).toBeUndefined();
    expect(await behindTheBack((database) => database.getAll('readings'))).toMatchObject([{ id: 'rb', account: bob }]);
    expect(await published()).toMatchObject({ account: 'default', today: { counts: { comment: 1 } } });
  });

  test('what was said before a score is seen is worked out for the member it is of', async () => {
    await record(worker, [read('before', 20, { metric: 'ssi.insights' })]);
    await showAccount(worker, 'default');
    await record(worker, [read('after', 20, { metric: 'ssi.insights', at: noon + 1 })]);
    await record(worker, [signedIn(ann), read('of-ann', 20, { metric: 'ssi.insights', at: noon + 2 })]);
    const rows = await behindTheBack((database) => database.getAll('readings'));
    const rawOf = (wanted: string) => rows.find(({ id }) => id === wanted)?.forecast?.raw;
    expect(rawOf('after')).toBe(rawOf('before'));
    expect(rawOf('of-ann')).not.toBe(rawOf('before'));
  });

  test('gets what is logged, typed, answered and corrected by hand', async () => {
    await showAccount(worker, 'default');
    const { id } = await log(worker, 'value');
    expect(id).toBe(`value-${today}`);
    const { id: met } = await log(worker, 'appointment');
    expect(await accountOf(met)).toBe('default');
    await readTyped(worker, [{ metric: 'connections', value: 512 }]);
    expect(await behindTheBack((database) => database.getAll('readings'))).toMatchObject([{ account: 'default' }]);
    await answer(worker, { groups: 3 });
    await nudge(worker, { rule: 'I01', is: 'never' });
    const keys = await recordKeys();
    expect(keys).toEqual(expect.arrayContaining(['answers:default', 'nudges:default']));
    expect(keys).not.toContain(`answers:${bob}`);
    await correct(worker, { remove: 'a2' });
    await expect(correct(worker, { remove: 'b1' })).rejects.toThrow('no such record');
  });

  test('what was logged for it can be taken back after another one is shown', async () => {
    await showAccount(worker, 'default');
    const { id } = await log(worker, 'appointment');
    await showAccount(worker, undefined);
    expect(await unlog(worker, id)).toEqual({ removed: true });
    expect(await accountOf(id)).toBeUndefined();
  });

  test('gives way as soon as another member is seen to be signed in, and not before', async () => {
    await showAccount(worker, 'default');
    await record(worker, [signedIn(bob), added('b2')]);
    expect(await summary(worker)).toMatchObject({ account: 'default' });
    await record(worker, [signedIn(ann)]);
    expect(await identity()).not.toHaveProperty('shown');
    await showAccount(worker, bob);
    await record(worker, [signedIn('c'.repeat(16))]);
    expect(await summary(worker)).toMatchObject({ account: 'c'.repeat(16) });
  });

  test('is kept in both copies and survives the loss of either', async () => {
    await showAccount(worker, 'default');
    const kept = await identity();
    expect((await fakeBrowser.storage.local.get('mirror:identity'))['mirror:identity']).toMatchObject({
      shown: 'default',
      current: bob,
    });
    await upkeep(worker);
    await loseDatabase();
    const next = await restart();
    expect(await identity()).toEqual(kept);
    await fakeBrowser.storage.local.remove('mirror:identity');
    expect(await summary(next)).toMatchObject({ account: 'default' });
  });
});
