// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { added, record, type TestWorker } from '@/tests/app/test-worker';
import { openLedger } from './open-ledger';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

beforeEach(async () => {
  worker = await talkToWorker();
});

afterEach(cleanup);

describe('a worker that does not answer', () => {
  const silent = () => Promise.reject(new Error('gone'));

  it('leaves no line of another day, and can be asked again', async () => {
    await record(worker, [added('a')]);
    const talk = vi.mocked(fakeBrowser.runtime.sendMessage).getMockImplementation();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(silent as never);
    const ledger = await openLedger();
    expect(await ledger.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(talk as never);
    await user.click(ledger.getByRole('button', { name: 'Try again' }));
    expect(await ledger.findByText('1 counted')).toBeTruthy();
    expect(ledger.queryByRole('alert')).toBeNull();
  });

  it('strikes nothing', async () => {
    await record(worker, [added('a')]);
    const ledger = await openLedger();
    const remove = await ledger.findByRole('button', { name: /: Remove$/ });
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(silent as never);
    await user.click(remove);
    expect(await ledger.findByRole('alert')).toBeTruthy();
    expect(ledger.getByRole('button', { name: /: Remove$/ })).toBeTruthy();
    expect(ledger.getByText('1 counted')).toBeTruthy();
  });
});
