import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '@/lib/state/accounts-store';
import type { PublishedChange } from '@/lib/state/published-state';
import { twoAccounts } from '@/tests/components/accounts/accounts';
import { accepted, fakeWorker, refused, summary } from './sample-state';

const { signal } = new AbortController();
const [ann, bob] = twoAccounts(1);

function open() {
  const { send, requests, answers } = fakeWorker({ accounts: accepted(twoAccounts(2)) });
  let tell = (_: PublishedChange) => {};
  const store = createAccountsStore({
    send,
    watchPublished: (report) => {
      tell = report;
    },
  });
  return { store, requests, answers, publish: () => tell({ summary }) };
}

describe('the accounts in this browser', () => {
  it('are what the worker says, and follow what is published', async () => {
    const { store, answers, publish } = open();
    await store.getState().open(signal);
    expect(store.getState().accounts).toEqual(twoAccounts(2));
    answers.accounts = accepted(twoAccounts(1));
    publish();
    await expect.poll(() => store.getState().accounts).toEqual(twoAccounts(1));
  });

  it('stay what they were when the worker does not say', async () => {
    const { store, answers } = open();
    await store.getState().open(signal);
    answers.accounts = refused('database-failed');
    await store.getState().load();
    expect(store.getState().accounts).toEqual(twoAccounts(2));
  });

  it('are shown by their keys; what the worker refuses is said until the next look', async () => {
    const { store, requests, answers } = open();
    answers['show-account'] = refused('impossible');
    await store.getState().show('default');
    expect(requests[0]).toEqual({ type: 'show-account', account: 'default' });
    expect(store.getState()).toMatchObject({ problem: 'impossible', isBusy: false });
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('are removed one at a time, however long it takes', async () => {
    const { store, requests, answers } = open();
    if (!ann || !bob) throw new Error('There are two.');
    const told = [{ isWorking: true }, { isDone: true }];
    answers['remove-account'] = () => ({ ok: true, value: told.shift() });
    await store.getState().remove(bob);
    const asked = { type: 'remove-account', account: bob.account };
    expect(requests).toEqual([asked, asked, { type: 'accounts' }]);
    expect(store.getState()).toMatchObject({ removed: 2, isBusy: false, problem: undefined });
    answers['remove-account'] = refused('database-failed');
    await store.getState().remove(ann);
    expect(store.getState()).toMatchObject({ removed: undefined, problem: 'database-failed' });
  });
});
