import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { requireRoot } from '@/components/require-root';
import { createLiveTodayStore } from '@/lib/state/live-today-store';
import { App } from './App';

const store = createLiveTodayStore();
createRoot(requireRoot(document, 'page_popup')).render(<App store={store} />);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });
void store.getState().open(closing.signal);
