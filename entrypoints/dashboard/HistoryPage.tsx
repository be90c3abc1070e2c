import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import type { HistorySource } from '@/lib/domain/history/history-source';
import type { HistoryStore } from '@/lib/state/history-store';
import { problemKind } from '@/lib/state/problem-kind';
import { followHash } from './follow-hash';
import styles from './Part.module.css';

/** All that was ever counted, drawn. */
export function HistoryPage({ history }: { readonly history: HistoryStore }) {
  return (
    <section id="history" className={styles.part} aria-labelledby="history-title" ref={followHash}>
      <Panel>
        <h2 id="history-title" className={styles.title}>
          {say('history_heading')}
        </h2>
        <p className={styles.text}>{say('history_intro')}</p>
        <Charts store={history} />
      </Panel>
    </section>
  );
}

function Charts({ store }: { readonly store: HistoryStore }) {
  const HistoryView = useHistoryView();
  const source = useStore(store, (state) => state.history);
  const problem = useStore(store, (state) => state.problem);
  const isLoading = !(source && HistoryView) && !problem;
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void store.getState().load()} />}
      {isLoading && <Loading />}
      {source && HistoryView && <HistoryView source={source} />}
    </>
  );
}

type View = ComponentType<{ readonly source: HistorySource }>;

/**
 * The charts come after the first paint, for nothing else on the page needs their library; they come while the worker
 * gathers what they show. (React's own way to wait for a component keeps what it showed meanwhile for 300 ms.)
 */
function useHistoryView(): View | undefined {
  const [view, setView] = useState<{ readonly View: View }>();
  useEffect(() => {
    void import('@/components/history/HistoryView').then(({ HistoryView }) => setView({ View: HistoryView }));
  }, []);
  return view?.View;
}

function Loading() {
  return (
    <p className={styles.text} role="status">
      {say('history_loading')}
    </p>
  );
}
