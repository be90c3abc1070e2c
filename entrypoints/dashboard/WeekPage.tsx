import { useStore } from 'zustand';
import { DailyMeasures } from '@/components/DailyMeasures';
import { Panel } from '@/components/Panel';
import { Score } from '@/components/Score';
import { WeekTable } from '@/components/WeekTable';
import { say } from '@/components/words';
import { problemKind } from '@/lib/state/problem-kind';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';
import styles from './WeekPage.module.css';

interface Props {
  readonly store: TodayStore;
}

/** Today's measures, the estimate, and what was counted in the last 7 days. */
export function WeekPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  const undo = useStore(store, (state) => state.undo);
  const problem = useStore(store, (state) => state.problem);
  if (!summary) return null;
  const today = todayIn(summary, day);
  return (
    <>
      <DailyMeasures
        today={today}
        undo={undo?.kind}
        hint={say('off_linkedin_hint')}
        problem={problem && problemKind(problem)}
        actions={store.getState()}
      />
      <Panel>
        <Score estimate={summary.estimate} />
      </Panel>
      <Panel>
        <h2 className={styles.title}>{say('week_heading')}</h2>
        <WeekTable today={today.counts} week={summary.week} lastDay={summary.day} />
      </Panel>
    </>
  );
}
