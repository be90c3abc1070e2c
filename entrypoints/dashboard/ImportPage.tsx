import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { FileDrop } from '@/components/import/FileDrop';
import { HowToGet } from '@/components/import/HowToGet';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import type { ImportStore, OpenReader } from '@/lib/state/import-state';
import { createLiveImportStore } from '@/lib/state/live-import-store';
import { problemKind } from '@/lib/state/problem-kind';
import { followHash } from './follow-hash';
import styles from './ImportPage.module.css';
import { ImportStepView } from './ImportStepView';
import { openImportReader } from './open-import-reader';

/** LinkedIn's own exports: how to get them, and all that happens with them here. */
export function ImportPage({ openReader = openImportReader }: { readonly openReader?: OpenReader }) {
  const [store] = useState(() => createLiveImportStore(openReader));
  useEffect(() => {
    void store.getState().load();
    // Whatever is being read lives no longer than the page.
    return () => store.getState().discard();
  }, [store]);
  return (
    <section id="import" className={styles.part} aria-labelledby="import-title" ref={followHash}>
      <Panel>
        <h2 id="import-title" className={styles.title}>
          {say('import_heading')}
        </h2>
        <p className={styles.text}>{say('import_intro')}</p>
        <HowToGet />
        <ImportStepView store={store} />
        <Foot store={store} />
      </Panel>
    </section>
  );
}

function Foot({ store }: { readonly store: ImportStore }) {
  const step = useStore(store, (state) => state.step);
  const problem = useStore(store, (state) => state.problem);
  const { choose, load } = store.getState();
  const isFree = step.is !== 'reading' && step.is !== 'found' && step.is !== 'storing' && step.is !== 'undoing';
  return (
    <>
      {problem && (
        <>
          <p role="status">{say('import_failed')}</p>
          <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />
        </>
      )}
      {isFree && <FileDrop onFiles={choose} />}
    </>
  );
}
