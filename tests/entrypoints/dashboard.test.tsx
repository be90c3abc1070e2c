// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '@/entrypoints/dashboard/App';
import { createReportStore } from '@/lib/state/report-store';
import { createTodayStore } from '@/lib/state/today-store';
import { day, fakeWorker, refused, settings, summary } from '@/tests/state/sample-state';

afterEach(cleanup);

async function openDashboard(stored: object, worker = fakeWorker()) {
  const store = createTodayStore({
    send: worker.send,
    readPublished: async () => ({ settings: undefined, summary: undefined, health: undefined, ...stored }),
    watchPublished: () => undefined,
    today: () => day,
  });
  const report = createReportStore({
    send: worker.send,
    writeClipboard: async () => {},
    surroundings: { version: '0.1.0', browser: 'Firefox 153' },
  });
  render(<App store={store} report={report} />);
  void report.getState().load();
  void store.getState().open(new AbortController().signal);
  await screen.findAllByRole('heading');
}

describe('the dashboard', () => {
  it('shows today, the last 7 days and where the data lives', async () => {
    await openDashboard({ settings, summary });
    expect(await screen.findByRole('table')).toBeTruthy();
    expect(screen.getByText(/^Counting since Nov 18, 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I added value today' })).toBeTruthy();
    expect(screen.getByText(/In this browser on this device, and nowhere else/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'What is counted and what never is' }).getAttribute('href')).toBe(
      '/welcome.html',
    );
  });

  it('shows no table before counting was started', async () => {
    await openDashboard({});
    expect(await screen.findByText('Counting has not started')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows no number beside data of a newer version', async () => {
    await openDashboard({ settings, summary }, fakeWorker({ summary: refused('database-newer') }));
    expect(await screen.findByText(/kept untouched/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
