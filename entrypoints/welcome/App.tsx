import { useStore } from 'zustand';
import { useHash } from '@/components/nav/use-hash';
import { Page } from '@/components/Page';
import type { ConsentStore } from '@/lib/state/consent-store';
import { CountingStep } from './CountingStep';
import { ScoreStep } from './ScoreStep';
import { WeekStep } from './WeekStep';

interface Props {
  readonly store: ConsentStore;
}

/** The introduction, a step at a time. The address names the step; before consent there is only the first. */
export function App({ store }: Props) {
  const isStarted = useStore(store, ({ phase }) => phase === 'started');
  const hash = useHash();
  return <Page>{stepAt(isStarted ? hash : '', store)}</Page>;
}

function stepAt(hash: string, store: ConsentStore) {
  if (hash === '#week') return <WeekStep />;
  if (hash === '#score') return <ScoreStep />;
  return <CountingStep store={store} />;
}
