import { render } from '@testing-library/react';
import { App } from '@/entrypoints/dashboard/App';
import { createExplanationStore } from '@/lib/state/explanation-store';
import { createHistoryStore } from '@/lib/state/history-store';
import type { PublishedState } from '@/lib/state/published-state';
import { createReportStore } from '@/lib/state/report-store';
import { createTodayStore } from '@/lib/state/today-store';
import { day, type FakeWorker } from '@/tests/state/sample-state';

/** The dashboard over what is stored and a worker, as `main.tsx` puts it together. */
export async function openDashboard(
  stored: Partial<PublishedState>,
  { send }: FakeWorker,
  writeClipboard: (text: string) => Promise<void> = async () => {},
): Promise<void> {
  const watchPublished = () => undefined;
  const store = createTodayStore({
    send,
    readPublished: async () => ({ settings: undefined, summary: undefined, health: undefined, ...stored }),
    watchPublished,
    today: () => day,
  });
  const explanations = createExplanationStore({ send, watchPublished });
  const history = createHistoryStore({ send, watchPublished });
  const surroundings = { version: '0.1.0', browser: 'Firefox 153' };
  const report = createReportStore({ send, writeClipboard, surroundings });
  render(<App store={store} explanations={explanations} report={report} history={history} />);
  const { signal } = new AbortController();
  void store.getState().open(signal);
  void history.getState().open(signal);
  void explanations.getState().open(signal);
  void report.getState().load();
}
