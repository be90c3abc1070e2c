// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { accepted, fakeWorker, refused, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';

afterEach(cleanup);

async function open(stored: Parameters<typeof openDashboard>[0], worker = fakeWorker()) {
  await openDashboard(stored, worker);
  await screen.findAllByRole('heading');
}

describe('the dashboard', () => {
  it('shows today, the last 7 days and where the data lives', async () => {
    await open({ settings, summary });
    expect(await screen.findByRole('table')).toBeTruthy();
    expect(screen.getByText(/^Counting since Nov 18, 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I added value today' })).toBeTruthy();
    expect(screen.getByText(/In this browser on this device, and nowhere else unless/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'What is counted and what never is' }).getAttribute('href')).toBe(
      '/welcome.html',
    );
  });

  it('begins its parts anew with another account', async () => {
    const worker = fakeWorker({ nudge: accepted({ ...summary, updatedAt: summary.updatedAt + 1 }) });
    await open({ settings, summary }, worker);
    const part = document.getElementById('today');
    const later = async () => userEvent.setup().click(await screen.findByRole('button', { name: 'Later today' }));
    await later();
    expect(part?.isConnected).toBe(true);
    worker.answers.nudge = accepted({ ...summary, account: '0123456789abcdef' });
    await later();
    await waitFor(() => expect(part?.isConnected).toBe(false));
    expect(document.getElementById('today')).toBeTruthy();
  });

  it('shows no table before counting was started', async () => {
    await open({});
    expect(await screen.findByText('Counting has not started')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows no number beside data of a newer version', async () => {
    await open({ settings, summary }, fakeWorker({ summary: refused('database-newer') }));
    expect(await screen.findByText(/kept untouched/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
