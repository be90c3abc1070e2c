import { useStore } from 'zustand';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import type { PreferencesStore } from '@/lib/state/preferences-store';
import { problemKind } from '@/lib/state/problem-kind';
import styles from './SavedLine.module.css';

/** Says quietly that the last change was kept, and takes it back; or says that it was not. */
export function SavedLine({ store }: { readonly store: PreferencesStore }) {
  const isSaved = useStore(store, (state) => state.before !== undefined);
  const problem = useStore(store, (state) => state.problem);
  const { load, undoLast } = store.getState();
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
      <div className={styles.saved} role="status">
        {isSaved && (
          <>
            <span>{say('answers_kept')}</span>
            <button type="button" className={styles.undo} onClick={() => void undoLast()}>
              {say('undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
