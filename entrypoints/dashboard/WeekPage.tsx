import { useStore } from 'zustand';
import { Measures } from '@/components/Measures';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { Score } from '@/components/Score';
import { UndoLine } from '@/components/UndoLine';
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
  const { log, toggleValue, undoLast, refresh } = store.getState();
  if (!summary) return null;
  const today = todayIn(summary, day);
  return (
    <>
      <div>
        <Measures today={today} onToggleValue={() => void toggleValue()} onLog={(kind) => void log(kind)} />
        {(undo || !problem) && (
          <UndoLine kind={undo?.kind} hint={say('off_linkedin_hint')} onUndo={() => void undoLast()} />
        )}
      </div>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void refresh()} />}
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
