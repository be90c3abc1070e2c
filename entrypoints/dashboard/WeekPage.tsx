import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { WeekTable } from '@/components/today/WeekTable';
import { say } from '@/components/words';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';
import styles from './WeekPage.module.css';

interface Props {
  readonly store: TodayStore;
}

/** What was counted in the last 7 days. */
export function WeekPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  if (!summary) return null;
  return (
    <Panel>
      <h2 className={styles.title}>{say('week_heading')}</h2>
      <WeekTable today={todayIn(summary, day).counts} week={summary.week} lastDay={summary.day} />
    </Panel>
  );
}
