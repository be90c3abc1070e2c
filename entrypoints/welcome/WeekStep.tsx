import { useStore } from 'zustand';
import { LinkInside } from '@/components/LinkInside';
import { Step } from '@/components/welcome/Step';
import { type Week, WeekForm } from '@/components/welcome/WeekForm';
import { say } from '@/components/words';
import type { PreferencesStore } from '@/lib/state/preferences-store';
import { usePreferences } from '@/lib/state/use-preferences';
import styles from './App.module.css';
import { problemText } from './problem-text';

/** Workdays and goals. */
export function WeekStep() {
  const store = usePreferences();
  return (
    <Step step="week" title="intro_week" lead="intro_week_lead">
      <p className={styles.news}>{say('intro_running')}</p>
      <Choices store={store} />
    </Step>
  );
}

function Choices({ store }: { readonly store: PreferencesStore }) {
  const preferences = useStore(store, (state) => state.preferences);
  const refusal = useStore(store, ({ problem }) => problemText(problem));
  if (!preferences) return null;
  const { goals, reminders } = preferences;
  const save = async ({ workdays, goals: chosen }: Week): Promise<void> => {
    await store.getState().choose({ ...preferences, goals: chosen, reminders: { ...reminders, workdays } });
    if (!store.getState().problem) location.hash = 'score';
  };
  return (
    <>
      <WeekForm week={{ workdays: reminders.workdays, goals }} refusal={refusal} onSave={save} />
      {reminders.status === 'off' && (
        <p className={styles.quiet}>
          <LinkInside sentence="intro_reminders" words="intro_reminders_link" href="/dashboard.html#reminders" />
        </p>
      )}
    </>
  );
}
