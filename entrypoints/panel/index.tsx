import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createInsightStore } from '@/lib/state/insight-store';
import { createLiveTodayStore } from '@/lib/state/live-today-store';
import { App } from './App';
import { addHost } from './host';
import { watchLeave } from './leave';
import { watchPlace } from './place';

interface OpenPanel {
  readonly host: HTMLElement;
  readonly close: () => void;
}

/** Each time the script runs it finds here what it left, in a world that no page can look into. */
const world = globalThis as { fourPillarsPanel?: OpenPanel };

/** Runs when the member asks for the panel on a page of LinkedIn's, and closes it when it is open already. */
export default defineUnlistedScript(() => {
  const isOpen = world.fourPillarsPanel?.host.isConnected;
  world.fourPillarsPanel?.close();
  if (!isOpen) world.fourPillarsPanel = open();
});

function open(): OpenPanel {
  const closing = new AbortController();
  const close = (): void => closing.abort();
  const { host, place } = addHost(document, closing.signal);
  const root = createRoot(place);
  closing.signal.addEventListener('abort', () => root.unmount());
  const store = createLiveTodayStore();
  const insights = createInsightStore({ today: store, watchPlace, now: Date.now });
  root.render(<App store={store} insights={insights} onClose={close} />);
  watchLeave(close, closing.signal);
  insights.getState().open(closing.signal);
  void store.getState().open(closing.signal);
  return { host, close };
}
