import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { requireRoot } from '@/components/require-root';
import { createLiveExplanationStore } from '@/lib/state/live-explanation-store';
import { createLiveHistoryStore } from '@/lib/state/live-history-store';
import { createLiveReportStore } from '@/lib/state/live-report-store';
import { createLiveTodayStore } from '@/lib/state/live-today-store';
import { App } from './App';

const store = createLiveTodayStore();
const explanations = createLiveExplanationStore();
const report = createLiveReportStore();
const history = createLiveHistoryStore();
createRoot(requireRoot(document, 'page_dashboard')).render(
  <App store={store} explanations={explanations} report={report} history={history} />,
);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });
// The page may stay open over midnight: every return to it looks at the clock anew.
const refresh = (): void => {
  if (document.hidden) return;
  void store.getState().refresh();
  void explanations.getState().load();
  void report.getState().load();
};
document.addEventListener('visibilitychange', refresh, { signal: closing.signal });
void store.getState().open(closing.signal);
void history.getState().open(closing.signal);
void explanations.getState().open(closing.signal);
void report.getState().load();
