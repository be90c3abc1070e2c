import { Fragment, type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { Contents } from '@/components/nav/Contents';
import type { ContentLine } from '@/components/nav/contents';
import { Statement } from '@/components/Statement';
import { StateView } from '@/components/StateView';
import { say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import type { HistoryStore } from '@/lib/state/history-store';
import { problemKind } from '@/lib/state/problem-kind';
import type { ReportStore } from '@/lib/state/report-store';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import { AccountsPage } from './AccountsPage';
import styles from './App.module.css';
import { AppointmentsPage } from './AppointmentsPage';
import { DataPage } from './DataPage';
import { EstimatePage } from './EstimatePage';
import { followHash } from './follow-hash';
import { GoalsPage } from './GoalsPage';
import { HealthPage } from './HealthPage';
import { HistoryPage } from './HistoryPage';
import { ImportPage } from './ImportPage';
import { InsightsPage } from './InsightsPage';
import { LedgerPage } from './LedgerPage';
import { QuestionsPage } from './QuestionsPage';
import { RemindersPage } from './RemindersPage';
import { ReviewPage } from './ReviewPage';
import { SyncPage } from './SyncPage';
import { TodayPage } from './TodayPage';
import { WeekPage } from './WeekPage';

interface Props {
  readonly store: TodayStore;
  readonly explanations: ExplanationStore;
  readonly report: ReportStore;
  readonly history: HistoryStore;
}

interface Part extends ContentLine {
  /** Its `id` is the anchor that the line names. */
  readonly Page: (props: Props) => ReactNode;
}

/** The parts of the page, in their order. */
const parts: readonly Part[] = [
  { href: '#today', group: 'today', label: 'contents_measures', Page: Today },
  { href: '#review', group: 'review', label: 'review_contents', Page: ReviewPage },
  { href: '#week', group: 'review', label: 'contents_week', Page: Week },
  { href: '#history', group: 'review', label: 'history_contents', Page: HistoryPage },
  { href: '#ledger', group: 'review', label: 'records_contents', Page: LedgerPage },
  { href: '#appointments', group: 'review', label: 'by_hand_contents', Page: AppointmentsPage },
  { href: '#estimate', group: 'estimate', label: 'contents_score', Page: EstimatePage },
  { href: '#questions', group: 'estimate', label: 'contents_questions', Page: QuestionsPage },
  { href: '#import', group: 'estimate', label: 'import_contents', Page: Import },
  { href: '#goals', group: 'settings', label: 'goals_contents', Page: GoalsPage },
  { href: '#reminders', group: 'settings', label: 'contents_reminders', Page: RemindersPage },
  { href: '#insights-page', group: 'settings', label: 'insights_contents', Page: InsightsPage },
  { href: '#sync', group: 'settings', label: 'sync_contents', Page: SyncPage },
  { href: '#health', group: 'about', label: 'contents_health', Page: HealthPage },
];

const lines: readonly ContentLine[] = [
  ...parts,
  { href: '#how', group: 'estimate', label: 'contents_how' },
  { href: '#data', group: 'about', label: 'contents_data' },
  { href: '/welcome.html#week', group: 'about', label: 'contents_intro' },
];

/** The parts of the page with the way around them; before consent, where the data will live. */
export function MainPage(props: Props) {
  const { store } = props;
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  const account = useOther(useStore(store, (state) => state.summary?.account));
  const hasParts = view === 'ready' || view === 'loading';
  return (
    <div className={styles.beside}>
      {hasParts && <Contents lines={lines} />}
      <main id="main" className={styles.main} tabIndex={-1}>
        <StateView view={view} problem={problem} onRetry={() => void store.getState().refresh()}>
          <AccountsPage />
          {/* Begun anew with another account: nothing that was typed, chosen or can be undone is of this one. */}
          <Fragment key={account}>
            {parts.map(({ href, Page }) => (
              <Page key={href} {...props} />
            ))}
          </Fragment>
        </StateView>
        <Anchor id="data">
          <Statement title="data_heading" sign="home" lines={['data_1', 'data_2']} />
          {hasParts && <DataPage />}
        </Anchor>
        <p>
          <a href="/welcome.html">{say('link_welcome')}</a>
        </p>
      </main>
    </div>
  );
}

/** Undefined until the account is another one than the first that was shown. */
function useOther(account: string | undefined): string | undefined {
  const [first, setFirst] = useState(account);
  if (first === undefined && account !== undefined) setFirst(account);
  return account === first ? undefined : account;
}

function Today({ store }: Props) {
  return (
    <Anchor id="today">
      <TodayPage store={store} />
    </Anchor>
  );
}

function Week({ store }: Props) {
  return (
    <Anchor id="week">
      <WeekPage store={store} />
    </Anchor>
  );
}

function Import() {
  return <ImportPage />;
}

interface AnchorProps {
  readonly id: string;
  readonly children: ReactNode;
}

function Anchor({ id, children }: AnchorProps) {
  return (
    <div id={id} className={styles.part} ref={followHash}>
      {children}
    </div>
  );
}
