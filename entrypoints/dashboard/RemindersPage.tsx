import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { BadgeChoices } from '@/components/reminders/BadgeChoices';
import { ReminderSwitch } from '@/components/reminders/ReminderSwitch';
import { RemindersForm } from '@/components/reminders/RemindersForm';
import { say } from '@/components/words';
import { createLivePreferencesStore } from '@/lib/state/live-preferences-store';
import type { PreferencesStore } from '@/lib/state/preferences-store';
import { problemKind } from '@/lib/state/problem-kind';
import { followHash } from './follow-hash';
import styles from './RemindersPage.module.css';

/** When to be reminded, and what the icon shows. */
export function RemindersPage() {
  const [store] = useState(createLivePreferencesStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  const isKnown = useStore(store, ({ preferences }) => preferences !== undefined);
  if (!isKnown) return null;
  return (
    <section id="reminders" className={styles.reminders} aria-labelledby="reminders-title" ref={followHash}>
      <Panel>
        <h2 id="reminders-title" className={styles.title}>
          {say('reminder_heading')}
        </h2>
        <p className={styles.text}>{say('reminder_intro')}</p>
        <Choices store={store} />
        <Saved store={store} />
      </Panel>
    </section>
  );
}

interface Props {
  readonly store: PreferencesStore;
}

function Choices({ store }: Props) {
  const preferences = useStore(store, (state) => state.preferences);
  const isRefused = useStore(store, (state) => state.isRefused);
  const { choose, switchTo } = store.getState();
  if (!preferences) return null;
  const { reminders, badge } = preferences;
  return (
    <>
      <ReminderSwitch status={reminders.status} isRefused={isRefused} onSwitch={(isOn) => void switchTo(isOn)} />
      <RemindersForm settings={reminders} onChange={(next) => void choose({ ...preferences, reminders: next })} />
      <BadgeChoices badge={badge} onChange={(next) => void choose({ ...preferences, badge: next })} />
    </>
  );
}

/** Says quietly that the last change was kept, and takes it back; or says that it was not. */
function Saved({ store }: Props) {
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
