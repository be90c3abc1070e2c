import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import type { HistoryStore } from '@/lib/state/history-store';
import { createLiveHistoryStore } from '@/lib/state/live-history-store';
import { problemKind } from '@/lib/state/problem-kind';
import { followHash } from './follow-hash';
import styles from './Part.module.css';

/** The charts come after the first paint: nothing else on the page needs their library. */
const HistoryView = lazy(async () => ({ default: (await import('@/components/history/HistoryView')).HistoryView }));

/** All that was ever counted, drawn. */
export function HistoryPage() {
  const [store] = useState(createLiveHistoryStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  return (
    <section id="history" className={styles.part} aria-labelledby="history-title" ref={followHash}>
      <Panel>
        <h2 id="history-title" className={styles.title}>
          {say('history_heading')}
        </h2>
        <p className={styles.text}>{say('history_intro')}</p>
        <Charts store={store} />
      </Panel>
    </section>
  );
}

function Charts({ store }: { readonly store: HistoryStore }) {
  const source = useStore(store, (state) => state.history);
  const problem = useStore(store, (state) => state.problem);
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void store.getState().load()} />}
      <Suspense fallback={<Loading />}>{source ? <HistoryView source={source} /> : !problem && <Loading />}</Suspense>
    </>
  );
}

function Loading() {
  return (
    <p className={styles.text} role="status">
      {say('history_loading')}
    </p>
  );
}
