import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { SyncPart } from '@/components/sync/SyncPart';
import { say } from '@/components/words';
import { send } from '@/lib/messaging/send';
import { problemKind } from '@/lib/state/problem-kind';
import { watchSyncStatus } from '@/lib/state/sync-published';
import { createSyncStore } from '@/lib/state/sync-store';
import { followHash } from './follow-hash';
import styles from './Part.module.css';

/** Daily sums between the member's browsers. */
export function SyncPage() {
  const [store] = useState(() => createSyncStore({ send, watchSyncStatus }));
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  const { status, isBusy, problem, act } = useStore(store);
  return (
    <section id="sync" className={styles.part} aria-labelledby="sync-title" ref={followHash}>
      <Panel>
        <h2 id="sync-title" className={styles.title}>
          {say('sync_heading')}
        </h2>
        <p className={styles.text}>{say('sync_intro')}</p>
        {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void act('look')} />}
        {status && <SyncPart status={status} isBusy={isBusy} onAct={(each) => void act(each)} />}
      </Panel>
    </section>
  );
}
