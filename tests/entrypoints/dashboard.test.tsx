// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeWorker, refused, settings, summary } from '@/tests/state/sample-state';
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
