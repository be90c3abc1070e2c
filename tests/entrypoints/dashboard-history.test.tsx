// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HistoryPage } from '@/entrypoints/dashboard/HistoryPage';
import { createLiveHistoryStore } from '@/lib/state/live-history-store';
import { addedAll, record, type TestWorker } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

const user = userEvent.setup();
let worker: TestWorker;

beforeEach(async () => {
  worker = await talkToWorker();
});

afterEach(cleanup);

function openHistory() {
  const history = createLiveHistoryStore();
  void history.getState().open(new AbortController().signal);
  render(<HistoryPage history={history} />);
  return within(screen.getByRole('region', { name: 'Your history' }));
}

describe('the history on the dashboard', () => {
  it('says that it is drawn, before its charts are there', async () => {
    const section = openHistory();
    expect(section.getByRole('status').textContent).toBe('Drawing your history');
    expect(await section.findByText(/^Here your days become charts/)).toBeTruthy();
  });

  it('is drawn from what was counted, and follows it', async () => {
    await record(worker, addedAll(3, 'a'));
    const section = openHistory();
    expect(await section.findByText(/^3 actions on LinkedIn .*; most of all 3 comments\.$/)).toBeTruthy();
    await record(worker, addedAll(2, 'b'));
    expect(await section.findByText(/^5 actions on LinkedIn .*; most of all 5 comments\.$/)).toBeTruthy();
  });

  it('says when it cannot be had, and tries again', async () => {
    const sending = vi.mocked(fakeBrowser.runtime.sendMessage);
    const answering = sending.getMockImplementation();
    sending.mockImplementation((async () => ({ ok: false, code: 'database-failed', message: '' })) as never);
    const section = openHistory();
    expect(await section.findByRole('alert')).toBeTruthy();
    if (answering) sending.mockImplementation(answering);
    await user.click(section.getByRole('button', { name: 'Try again' }));
    expect(await section.findByText(/^Here your days become charts/)).toBeTruthy();
  });
});
