import { useStore } from 'zustand';
import { GoalsForm } from '@/components/momentum/GoalsForm';
import { GuideForm } from '@/components/momentum/GuideForm';
import { Panel } from '@/components/Panel';
import { say } from '@/components/words';
import { usePreferences } from '@/lib/state/use-preferences';
import { followHash } from './follow-hash';
import styles from './Part.module.css';
import { SavedLine } from './SavedLine';

/** What a good week holds, and how far the member wants to be guided. */
export function GoalsPage() {
  const store = usePreferences();
  const preferences = useStore(store, (state) => state.preferences);
  if (!preferences) return null;
  const { choose } = store.getState();
  return (
    <section id="goals" className={styles.part} aria-labelledby="goals-title" ref={followHash}>
      <Panel>
        <h2 id="goals-title" className={styles.title}>
          {say('goals_heading')}
        </h2>
        <p className={styles.text}>{say('goals_intro')}</p>
        <GoalsForm goals={preferences.goals} onChange={(goals) => void choose({ ...preferences, goals })} />
        <GuideForm choice={preferences.guide} onChange={(guide) => void choose({ ...preferences, guide })} />
        <SavedLine store={store} />
      </Panel>
    </section>
  );
}
