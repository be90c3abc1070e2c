import { useStore } from 'zustand';
import { useHash } from '@/components/nav/use-hash';
import { Page } from '@/components/Page';
import { PageHeader } from '@/components/PageHeader';
import { formatDay, formatMoment, say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import type { HistoryStore } from '@/lib/state/history-store';
import type { ReportStore } from '@/lib/state/report-store';
import type { TodayStore } from '@/lib/state/today-state';
import styles from './App.module.css';
import { MainPage } from './MainPage';
import { ModelPage } from './ModelPage';

interface Props {
  readonly store: TodayStore;
  readonly explanations: ExplanationStore;
  readonly report: ReportStore;
  readonly history: HistoryStore;
}

/** What was counted and what it comes to, or, at `#how` and the parts of it, how the estimate works. */
export function App(props: Props) {
  const { store, explanations } = props;
  const isModel = /^#how(-|$)/.test(useHash());
  return (
    <Page>
      {isModel ? (
        <Model explanations={explanations} />
      ) : (
        <>
          <Header store={store} />
          <MainPage {...props} />
        </>
      )}
    </Page>
  );
}

function Header({ store }: Pick<Props, 'store'>) {
  const startedAt = useStore(store, (state) => state.settings?.startedAt);
  const offSince = useStore(store, (state) => state.settings?.offSince);
  return <PageHeader title={say('dashboard_title')} lead={leadOf(startedAt, offSince)} />;
}

function leadOf(startedAt: number | undefined, offSince: string | undefined): string {
  if (startedAt === undefined) return '';
  return offSince ? say('zero_off_since', formatDay(offSince)) : say('counting_since', formatMoment(startedAt));
}

function Model({ explanations }: Pick<Props, 'explanations'>) {
  const explanation = useStore(explanations, (state) => state.explanation);
  return (
    <main className={styles.main} ref={toTop}>
      <h1 className="visually-hidden">{say('product_name')}</h1>
      <p>
        <a href="#estimate">{say('nav_back')}</a>
      </p>
      <ModelPage explanation={explanation} />
    </main>
  );
}

/** Another view begins at its beginning; a part of it that the address names is brought into view by the browser. */
function toTop(view: HTMLElement | null): void {
  if (view && location.hash === '#how') scrollTo(0, 0);
}
