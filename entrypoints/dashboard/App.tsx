import { useStore } from 'zustand';
import { Page } from '@/components/Page';
import { PageHeader } from '@/components/PageHeader';
import { Statement } from '@/components/Statement';
import { StateView } from '@/components/StateView';
import { formatMoment, say } from '@/components/words';
import { problemKind } from '@/lib/state/problem-kind';
import type { ReportStore } from '@/lib/state/report-store';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import styles from './App.module.css';
import { HealthPage } from './HealthPage';
import { WeekPage } from './WeekPage';

interface Props {
  readonly store: TodayStore;
  readonly report: ReportStore;
}

/** Today, the last 7 days, whether everything is counted, and where the data lives. */
export function App({ store, report }: Props) {
  const startedAt = useStore(store, (state) => state.settings?.startedAt);
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  return (
    <Page>
      <PageHeader
        title={say('dashboard_title')}
        lead={startedAt === undefined ? '' : say('counting_since', formatMoment(startedAt))}
      />
      <main className={styles.main}>
        <StateView view={view} problem={problem} onRetry={() => void store.getState().refresh()}>
          <WeekPage store={store} />
          <HealthPage store={store} report={report} />
        </StateView>
        <Statement title="data_heading" sign="home" lines={['data_1', 'data_2']} />
        <p>
          <a href="/welcome.html">{say('link_welcome')}</a>
        </p>
      </main>
    </Page>
  );
}
