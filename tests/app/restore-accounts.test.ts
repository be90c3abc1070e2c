import { expect, test } from 'vitest';
import { preview } from '@/lib/app/restore-file';
import { ann, bob, signedIn } from './entries';
import { exported, layFile, restored } from './member';
import { activities, added, record, startedWorker, tallies } from './test-worker';

/** A file in which the only account is that of a second member. */
async function fileOfBob(): Promise<string> {
  const worker = await startedWorker();
  await record(worker, [signedIn(ann), signedIn(bob), added('of-bob')]);
  return exported(worker);
}

const accountsOf = async () => (await activities()).map(({ id, account }) => [id, account]);

test('the one account of a file joins a browser that has not seen who is signed in', async () => {
  const file = await fileOfBob();
  const worker = await startedWorker();
  await record(worker, [added('here')]);
  await layFile(file);
  expect((await preview(worker)).accounts).toMatchObject([{ account: 'default', activities: 1 }]);
  await restored(worker, file);
  expect(await accountsOf()).toEqual([
    ['here', 'default'],
    ['of-bob', 'default'],
  ]);
  expect((await tallies()).map(({ account, counts }) => [account, counts])).toEqual([['default', { comment: 2 }]]);
});

test('it stays apart where somebody was seen, since nobody can tell whose it is', async () => {
  const file = await fileOfBob();
  const worker = await startedWorker();
  await record(worker, [signedIn('c'.repeat(16)), added('here')]);
  await restored(worker, file);
  expect(await accountsOf()).toEqual([
    ['here', 'default'],
    ['of-bob', bob],
  ]);
});

test('the first member here is the same under the mark that this installation made', async () => {
  const file = await fileOfBob();
  const worker = await startedWorker();
  await record(worker, [signedIn(bob), added('here')]);
  await restored(worker, file);
  expect(await accountsOf()).toEqual([
    ['here', 'default'],
    ['of-bob', 'default'],
  ]);
});

test('two accounts of a file stay two', async () => {
  const both = await startedWorker();
  await record(both, [signedIn(ann), added('of-ann'), signedIn(bob), added('of-bob')]);
  const file = await exported(both);
  const worker = await startedWorker();
  await restored(worker, file);
  expect(await exported(worker)).toBe(file);
  expect(await accountsOf()).toEqual([
    ['of-ann', 'default'],
    ['of-bob', bob],
  ]);
});
