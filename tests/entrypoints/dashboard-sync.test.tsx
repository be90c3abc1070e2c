// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SyncPage } from '@/entrypoints/dashboard/SyncPage';
import { syncWhatIsDue } from '@/lib/app/sync';
import { added, record, type TestWorker } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

beforeEach(async () => {
  worker = await talkToWorker();
  await fakeBrowser.storage.sync.clear();
  await record(worker, [added('a')]);
});
afterEach(cleanup);

async function openSync() {
  render(<SyncPage />);
  const section = within(screen.getByRole('region', { name: 'More than one browser' }));
  return { section, choice: await section.findByRole<HTMLInputElement>('switch') };
}

const sent = () => fakeBrowser.storage.sync.get(null);

describe('more than one browser', () => {
  it('is off at first, with nothing sent; switched on it sends, switched off it takes that away', async () => {
    const { section, choice } = await openSync();
    expect(choice.checked).toBe(false);
    expect(await sent()).toEqual({});
    await user.click(choice);
    await section.findByText('Everything is sent.');
    expect(Object.values(await sent())).toEqual(['1|2611.1.d..kD']);
    await user.click(choice);
    await section.findByText('Off. Nothing of this browser lies in your account.');
    expect(await sent()).toEqual({});
  });

  it('follows what the worker does by itself', async () => {
    const { section, choice } = await openSync();
    await user.click(choice);
    await section.findByText('none heard of yet');
    await fakeBrowser.storage.sync.set({ 'days:bbbbbbbb:0': '1|2611.1.d..kD2' });
    await syncWhatIsDue(worker);
    expect(await section.findByText('1 heard of')).toBeTruthy();
  });

  it('takes everything out of the account after asking once more', async () => {
    await fakeBrowser.storage.sync.set({ 'days:bbbbbbbb:0': '1|2611.1.d..kD2' });
    const { section, choice } = await openSync();
    await user.click(choice);
    await section.findByText('1 heard of');
    await user.click(section.getByRole('button', { name: 'Remove everything from my account' }));
    await user.click(section.getByRole('button', { name: 'Yes, remove it' }));
    await waitFor(async () => expect(await sent()).toEqual({}));
    await waitFor(() => expect(choice.checked).toBe(false));
  });
});
