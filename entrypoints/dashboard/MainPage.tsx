import { useStore } from 'zustand';
import { Statement } from '@/components/Statement';
import { StateView } from '@/components/StateView';
import { say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import { problemKind } from '@/lib/state/problem-kind';
import type { ReportStore } from '@/lib/state/report-store';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import styles from './App.module.css';
import { EstimatePage } from './EstimatePage';
import { HealthPage } from './HealthPage';
import { QuestionsPage } from './QuestionsPage';
import { RemindersPage } from './RemindersPage';
import { TodayPage } from './TodayPage';
import { WeekPage } from './WeekPage';

interface Props {
  readonly store: TodayStore;
  readonly explanations: ExplanationStore;
  readonly report: ReportStore;
}

/** Today, the estimate and why it is so, the last 7 days, whether everything is counted, and where the data lives. */
export function MainPage({ store, explanations, report }: Props) {
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  return (
    <main className={styles.main}>
      <StateView view={view} problem={problem} onRetry={() => void store.getState().refresh()}>
        <TodayPage store={store} />
        <EstimatePage store={store} explanations={explanations} />
        <QuestionsPage explanations={explanations} />
        <WeekPage store={store} />
        <RemindersPage />
        <HealthPage store={store} report={report} />
      </StateView>
      <Statement title="data_heading" sign="home" lines={['data_1', 'data_2']} />
      <p>
        <a href="/welcome.html">{say('link_welcome')}</a>
      </p>
    </main>
  );
}
