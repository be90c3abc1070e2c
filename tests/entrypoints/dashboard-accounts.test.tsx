// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountsPage } from '@/entrypoints/dashboard/AccountsPage';
import { DataPage } from '@/entrypoints/dashboard/DataPage';
import { showAccount } from '@/lib/app/show-account';
import { summary } from '@/lib/app/summary';
import { ann, bob, signedIn } from '@/tests/app/entries';
import { activities, added, record, type TestWorker } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

beforeEach(async () => {
  worker = await talkToWorker();
  await record(worker, [signedIn(ann), added('a')]);
});
afterEach(cleanup);

const bobToo = () => record(worker, [signedIn(bob), added('b')]);
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });

describe('the accounts on the dashboard', () => {
  it('are offered as soon as a second member was seen, and not before', async () => {
    render(<AccountsPage />);
    await summary(worker);
    expect(screen.queryByRole('radio')).toBeNull();
    await bobToo();
    expect((await radio(/^Account 2 signed in to LinkedIn/)).checked).toBe(true);
  });

  it('are switched there and back, for the whole worker', async () => {
    await bobToo();
    render(<AccountsPage />);
    await user.click(await radio(/^Account 1/));
    await screen.findByText(/^You see account 1\. Account 2 is signed in/);
    expect(await summary(worker)).toMatchObject({ account: 'default' });
    await user.click(await radio(/^Account 2/));
    await screen.findByText(/^You see the account that is signed in/);
    expect(await summary(worker)).toMatchObject({ account: bob });
  });

  it('follow a switch that was made on another page', async () => {
    await bobToo();
    render(<AccountsPage />);
    const first = await radio(/^Account 1/);
    await showAccount(worker, 'default');
    await waitFor(() => expect(first.checked).toBe(true));
  });

  it('are removed one at a time, with a copy of how it was before', async () => {
    await bobToo();
    render(<DataPage />);
    const part = within(await screen.findByRole('region', { name: 'Remove the data of one account' }));
    await user.click(part.getByRole('button', { name: 'Remove the data of account 1' }));
    await user.click(part.getByRole('button', { name: 'Yes, remove account 1' }));
    await screen.findByText(/^The data of account 1 is removed/);
    expect((await activities()).map(({ id }) => id)).toEqual(['b']);
    expect(await screen.findByText(/before you went back or removed an account/)).toBeTruthy();
  });
});
