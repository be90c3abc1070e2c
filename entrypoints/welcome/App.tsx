import { useStore } from 'zustand';
import { Page } from '@/components/Page';
import { PageHeader } from '@/components/PageHeader';
import { problemWords } from '@/components/ProblemNotice';
import { Statement } from '@/components/Statement';
import { ConsentForm } from '@/components/welcome/ConsentForm';
import { HeroArt } from '@/components/welcome/HeroArt';
import { Started } from '@/components/welcome/Started';
import { say } from '@/components/words';
import type { ConsentState, ConsentStore } from '@/lib/state/consent-store';
import { problemKind } from '@/lib/state/problem-kind';
import styles from './App.module.css';

interface Props {
  readonly store: ConsentStore;
}

/** What is counted and what never is, and the member's decision. */
export function App({ store }: Props) {
  const isStarted = useStore(store, ({ phase }) => phase === 'started');
  return (
    <Page>
      <PageHeader title={say('welcome_title')} lead={say('welcome_lead')} art={<HeroArt />} />
      <main className={styles.main}>
        {isStarted && <Decided store={store} />}
        <div className={styles.statements}>
          <Statement
            title="welcome_counted"
            sign="yes"
            lines={[
              'welcome_counted_1',
              'welcome_counted_2',
              'welcome_counted_3',
              'welcome_counted_4',
              'welcome_counted_5',
            ]}
          />
          <Statement
            title="welcome_never"
            sign="no"
            lines={['welcome_never_1', 'welcome_never_2', 'welcome_never_3']}
          />
          <Statement title="welcome_stays" sign="home" lines={['welcome_stays_1', 'welcome_stays_2']} />
          <Statement title="welcome_rules" sign="note" lines={['welcome_rules_1', 'welcome_rules_2']} />
        </div>
        {!isStarted && <Decision store={store} />}
      </main>
    </Page>
  );
}

function Decided({ store }: Props) {
  const consent = useStore(store, (state) => state.consent);
  const isFresh = useStore(store, (state) => state.isFresh);
  const refusal = useStore(store, refusalWords);
  if (!consent) return null;
  const { setInsights } = store.getState();
  return (
    <Started
      startedAt={consent.startedAt}
      insights={consent.insights}
      isFresh={isFresh}
      onInsights={(insights) => void setInsights(insights)}
      refusal={refusal}
    />
  );
}

function Decision({ store }: Props) {
  const phase = useStore(store, (state) => state.phase);
  const refusal = useStore(store, refusalWords);
  if (phase === 'loading') return null;
  const { start } = store.getState();
  return (
    <ConsentForm
      isStarting={phase === 'starting'}
      refusal={refusal}
      onStart={(insights) => {
        void start(insights);
      }}
    />
  );
}

function refusalWords({ isAccessRefused, problem }: ConsentState): string | undefined {
  if (isAccessRefused) return say('access_refused');
  return problem && say(problemWords[problemKind(problem)][1]);
}
