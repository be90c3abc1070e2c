import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { requireRoot } from '@/components/require-root';
import { createInsightStore } from '@/lib/state/insight-store';
import { createLiveTodayStore } from '@/lib/state/live-today-store';
import { watchTabPlace } from '@/lib/state/tab-place';
import { App } from './App';

const store = createLiveTodayStore();
const insights = createInsightStore({ today: store, watchPlace: watchTabPlace, now: Date.now });
createRoot(requireRoot(document, 'panel_page')).render(<App store={store} insights={insights} />);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });
insights.getState().open(closing.signal);
void store.getState().open(closing.signal);
