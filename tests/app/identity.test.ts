import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/app/collect';
import { log, unlog } from '@/lib/app/log';
import { summary } from '@/lib/app/summary';
import type { Entry } from '@/lib/messaging/messages';
import { ann, bob, read, signedIn } from './entries';
import {
  activities,
  added,
  area,
  behindTheBack,
  days,
  everything,
  lay,
  noon,
  record,
  removed,
  startedWorker,
  type TestWorker,
  tallies,
  today,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function accounts(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await activities()).map(({ id, account }) => [id, account]));
}

async function member(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get('member')).member;
}

const twoMembers: readonly Entry[] = [
  signedIn(ann),
  added('a1'),
  signedIn(bob),
  added('b1'),
  read('rb', 7),
  signedIn(ann),
  added('a2'),
];

describe('two members in one browser', () => {
  test('have an account each: the first one ever the default one, in the order of the entries', async () => {
    await record(worker, twoMembers);
    expect(await accounts()).toEqual({ a1: 'default', b1: bob, a2: 'default' });
    expect(await behindTheBack((database) => database.getAll('readings'))).toMatchObject([{ account: bob }]);
    expect((await tallies()).map(({ account, counts }) => [account, counts])).toEqual([
      [bob, { comment: 1 }],
      ['default', { comment: 2 }],
    ]);
  });

  test('are told apart over batches, tabs and lives of the worker', async () => {
    await record(worker, [signedIn(ann)]);
    await record(worker, [signedIn(bob), added('b1')]);
    await record(wake(), [added('b2')]);
    await lay([signedIn(ann)]);
    await lay([added('a1')]);
    await collect(wake());
    expect(await accounts()).toEqual({ b1: bob, b2: bob, a1: 'default' });
  });

  test('what was counted before anybody was seen belongs to the first one', async () => {
    await record(worker, [added('before'), signedIn(ann), added('a1')]);
    expect(await accounts()).toEqual({ before: 'default', a1: 'default' });
  });

  test('the sensor is told who was signed in last, and the same member again changes nothing', async () => {
    expect(await member()).toBeUndefined();
    await record(worker, twoMembers);
    expect(await member()).toBe(ann);
    const before = await everything();
    expect(await record(worker, [signedIn(ann)])).toEqual({ written: 0 });
    expect(await record(worker, twoMembers)).toEqual({ written: 0 });
    expect(await everything()).toBe(before);
  });

  test('a worker stopped before it emptied the outbox finds the same entries again and changes nothing', async () => {
    await lay(twoMembers);
    const stopped = wake({ storage: { ...area, remove: () => Promise.reject(new Error('stopped')) } });
    await expect(collect(stopped)).rejects.toThrow('stopped');
    const rows = [await activities(), await tallies(), await member()];
    await lay([added('a3'), removed('b1')]);
    expect(await collect(wake())).toEqual({ written: 2 });
    expect(await accounts()).toEqual({ a1: 'default', a2: 'default', a3: 'default' });
    expect(rows[0]).toHaveLength(3);
  });

  test('what is taken back leaves the account that it was counted for', async () => {
    await record(worker, [...twoMembers, removed('b1')]);
    expect((await tallies()).find(({ account }) => account === bob)?.counts).toEqual({ comment: 0 });
    expect(await accounts()).toEqual({ a1: 'default', a2: 'default' });
  });
});

describe('the member who is signed in', () => {
  test('sees their own day, and nothing that the other one did', async () => {
    await record(worker, [signedIn(ann), added('a1'), added('a2'), signedIn(bob), added('b1', { kind: 'reply' })]);
    expect(await summary(worker)).toMatchObject({ account: bob, today: { counts: { reply: 1 } }, week: { reply: 1 } });
    await record(worker, [signedIn(ann)]);
    expect(await summary(worker)).toMatchObject({ account: 'default', today: { counts: { comment: 2 } } });
    expect((await fakeBrowser.storage.local.get('summary')).summary).toMatchObject({ account: 'default' });
  });

  test('is not called idle for days before they were first seen', async () => {
    await record(worker, [signedIn(ann), signedIn(bob), added('b1')]);
    const first = await summary(worker);
    const fresh = await startedWorker();
    await fakeBrowser.storage.local.set({ settings: { startedAt: noon, insights: true, dayStart: 0 } });
    await record(fresh, [added('b1')]);
    expect(first.estimate).toEqual((await summary(fresh)).estimate);
  });

  test('logs for themselves, with an own "I added value today" each', async () => {
    await record(worker, [signedIn(ann)]);
    expect(await log(worker, 'value')).toEqual({ id: `value-${today}` });
    await record(worker, [signedIn(bob)]);
    const { id } = await log(worker, 'value');
    expect(id).toBe(`value-${today}-${bob}`);
    await log(worker, 'appointment');
    expect((await summary(worker)).today).toMatchObject({ value: true, appointments: 1 });
    expect(await unlog(worker, id)).toEqual({ removed: true });
    await record(worker, [signedIn(ann)]);
    expect((await summary(worker)).today).toMatchObject({ value: true, appointments: 0 });
  });

  test('is kept as a mark and as nothing else', async () => {
    await record(worker, [...twoMembers, added('later', { at: noon + days })]);
    const local = await fakeBrowser.storage.local.get(null);
    expect(local['mirror:identity']).toEqual({ salt: local.salt, first: ann, current: ann });
    expect(await behindTheBack((database) => database.get('meta', 'identity'))).toEqual({
      key: 'identity',
      salt: local.salt,
      first: ann,
      current: ann,
    });
  });
});
