import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { BadgeChoices } from '@/components/reminders/BadgeChoices';
import { ReminderSwitch } from '@/components/reminders/ReminderSwitch';
import { RemindersForm } from '@/components/reminders/RemindersForm';
import { say } from '@/components/words';
import type { PreferencesStore } from '@/lib/state/preferences-store';
import { usePreferences } from '@/lib/state/use-preferences';
import { followHash } from './follow-hash';
import styles from './Part.module.css';
import { SavedLine } from './SavedLine';

/** When to be reminded, and what the icon shows. */
export function RemindersPage() {
  const store = usePreferences();
  const isKnown = useStore(store, ({ preferences }) => preferences !== undefined);
  if (!isKnown) return null;
  return (
    <section id="reminders" className={styles.part} aria-labelledby="reminders-title" ref={followHash}>
      <Panel>
        <h2 id="reminders-title" className={styles.title}>
          {say('reminder_heading')}
        </h2>
        <p className={styles.text}>{say('reminder_intro')}</p>
        <Choices store={store} />
        <SavedLine store={store} />
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
