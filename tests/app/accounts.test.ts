import { beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '@/lib/app/accounts';
import { answer } from '@/lib/app/answer';
import { handlersOf } from '@/lib/app/handlers';
import { log } from '@/lib/app/log';
import { read as readTyped } from '@/lib/app/read';
import { showAccount } from '@/lib/app/show-account';
import { ann, bob, signedIn } from './entries';
import { added, everything, noon, record, startedWorker, type TestWorker, today } from './test-worker';
import { published, recordKeys, twoMembers } from './two-members';

let worker: TestWorker;

beforeEach(async () => {
  worker = await twoMembers();
});

describe('the accounts in this browser', () => {
  test('are numbered in the order of their first days, with who is signed in and which one is shown', async () => {
    const first = { account: 'default', number: 1, days: 2, first: '2026-11-18', last: today };
    const second = { account: bob, number: 2, days: 1, first: today, last: today };
    expect(await accounts(worker)).toEqual([
      { ...first, isSignedIn: false, isShown: false },
      { ...second, isSignedIn: true, isShown: true },
    ]);
    await showAccount(worker, 'default');
    expect(await accounts(worker)).toEqual([
      { ...first, isSignedIn: false, isShown: true },
      { ...second, isSignedIn: true, isShown: false },
    ]);
  });

  test('are one where one member was seen, and two once another one is signed in', async () => {
    const alone = await startedWorker();
    expect(await accounts(alone)).toMatchObject([{ account: 'default', days: 0 }]);
    await record(alone, [signedIn(ann), added('a'), signedIn(bob)]);
    expect(await accounts(alone)).toMatchObject([{ account: 'default' }, { account: bob, days: 0 }]);
    await record(alone, [signedIn(ann)]);
    expect(await accounts(alone)).toMatchObject([{ account: 'default' }]);
  });

  test.each<[string, (alone: TestWorker) => Promise<unknown>]>([
    ['a number', (alone) => readTyped(alone, [{ metric: 'connections', value: 512 }])],
    ['an answer', (alone) => answer(alone, { groups: 3 })],
  ])('have everyone of whom anything is kept, were it %s', async (_, tell) => {
    const alone = await startedWorker();
    await record(alone, [signedIn(ann), added('a'), signedIn(bob)]);
    await tell(alone);
    await record(alone, [signedIn(ann)]);
    expect(await accounts(alone)).toMatchObject([{ account: 'default' }, { account: bob, days: 0 }]);
  });

  test('asking for them writes nothing', async () => {
    const before = await everything();
    await accounts(worker);
    expect(await everything()).toBe(before);
  });
});

describe('the member who is signed in while another account is shown', () => {
  test('is who the summary speaks of beside it, for the icon and the reminders', async () => {
    expect(await published()).not.toHaveProperty('signedIn');
    await log(worker, 'value');
    await showAccount(worker, 'default');
    expect(await published()).toMatchObject({
      today: { value: false },
      signedIn: { number: 2, shown: 1, today: { value: true, conversations: 1, appointments: 0 }, isOver: false },
    });
    await showAccount(worker, bob);
    expect(await published()).not.toHaveProperty('signedIn');
  });

  test('is whom the chip speaks to', async () => {
    const request = { type: 'insight', page: 'feed', openedAt: noon, since: noon } as const;
    const seen: unknown[] = [];
    const { insight } = handlersOf(worker, ({ measures }) => {
      seen.push(measures.conversations);
      return { today: '', insight: '', label: '', isBroken: false };
    });
    await showAccount(worker, 'default');
    await log(worker, 'conversation');
    await log(worker, 'conversation');
    await insight(request);
    expect(seen).toEqual([1]);
    const keys = await recordKeys();
    expect(keys).not.toContain('nudges:default');
  });
});
