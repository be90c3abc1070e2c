import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accounts } from '@/lib/app/accounts';
import { answer } from '@/lib/app/answer';
import { correct } from '@/lib/app/correct';
import { beginImport, holdPart } from '@/lib/app/import-hold';
import { storeImport } from '@/lib/app/import-store';
import { lookAtImport } from '@/lib/app/import-undo';
import { log } from '@/lib/app/log';
import { nudge } from '@/lib/app/nudge';
import { removeAccount } from '@/lib/app/remove-account';
import { showAccount } from '@/lib/app/show-account';
import { goBack } from '@/lib/app/snapshots';
import { summary } from '@/lib/app/summary';
import { ann, bob, read, signedIn } from './entries';
import { exported } from './member';
import { added, behindTheBack, days, everything, noon, record, startedWorker, type TestWorker } from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

/** Bob has something in every store, Ann, who is signed in, a few records. */
beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, [signedIn(ann), added('a1', { at: noon - 2 * days }), added('a2'), read('ra', 5)]);
  await answer(worker, { groups: 1 });
  await record(worker, [signedIn(bob), added('b1', { at: noon - 40 * days }), added('b2', { kind: 'post' })]);
  await record(worker, [read('rb', 7)]);
  await log(worker, 'value');
  await correct(worker, { remove: 'b2' });
  await answer(worker, { groups: 2 });
  await nudge(worker, { rule: 'I01', is: 'never' });
  await imported();
  const broken = { key: `aside:answers:${bob}`, row: { groups: 'many' } };
  await behindTheBack((database) => database.put('meta', broken));
  await record(worker, [signedIn(ann)]);
});

/** One comment of Bob's out of an archive. */
async function imported(): Promise<void> {
  const { id } = await beginImport(worker);
  const day = '2026-09-01';
  const row = { id: `a-comment-1-${bob}`, kind: 'comment', at: Date.parse(day), day, offset: 0 } as const;
  await holdPart(worker, { id, part: 0, activities: [row], readings: [] });
  await storeImport(worker, { id, parts: 1, facts: { connections: 5 }, until: noon });
  await expect.poll(async () => (await lookAtImport(worker)).isBusy).toBe(false);
}

test('removing an account leaves nothing of it, in neither copy, and the other one to the last byte', async () => {
  const ofAnn = async (): Promise<readonly string[]> =>
    (await exported(worker))
      .split('\n')
      .filter((line) => line.includes('"account":"default"'))
      .map((line) => line.replace(/,$/, ''));
  const before = await ofAnn();
  expect(await everything()).toContain(bob);
  await removeAccount(worker, bob);
  expect(await everything()).not.toContain(bob);
  expect(await ofAnn()).toEqual(before);
  expect(await accounts(worker)).toMatchObject([{ account: 'default', days: 2 }]);
  await restart();
  expect(await everything()).not.toContain(bob);
});

test('how it was before is one step back', async () => {
  const before = await exported(worker);
  await removeAccount(worker, bob);
  expect(await exported(worker)).not.toBe(before);
  await goBack(worker, 'before');
  expect(await exported(worker)).toBe(before);
  expect(await accounts(worker)).toHaveLength(2);
});

test('once the shown account is removed, that of the member signed in is shown', async () => {
  await showAccount(worker, bob);
  await removeAccount(worker, bob);
  expect(await summary(worker)).toMatchObject({ account: 'default', week: { comment: 2 } });
});

test('the account of the member signed in can be removed as well, and counting goes on in it', async () => {
  await removeAccount(worker, 'default');
  expect((await summary(worker)).week).toEqual({});
  expect(await accounts(worker)).toMatchObject([{ account: bob }, { account: 'default', days: 0, isSignedIn: true }]);
  await record(worker, [added('a3')]);
  expect(await summary(worker)).toMatchObject({ account: 'default', week: { comment: 1 } });
});

test('an account that is not here is refused, and nothing changes', async () => {
  const before = await everything();
  await expect(removeAccount(worker, 'c'.repeat(16))).rejects.toThrow('no such account');
  expect(await everything()).toBe(before);
  expect(await fakeBrowser.storage.local.get('summary')).toMatchObject({ summary: { account: 'default' } });
});
