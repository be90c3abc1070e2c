import { useStore } from 'zustand';
import { useHash } from '@/components/nav/use-hash';
import { PageHeader } from '@/components/PageHeader';
import { Statement } from '@/components/Statement';
import { ConsentForm } from '@/components/welcome/ConsentForm';
import { HeroArt } from '@/components/welcome/HeroArt';
import { Started } from '@/components/welcome/Started';
import { Stepper } from '@/components/welcome/Stepper';
import { say } from '@/components/words';
import type { ConsentState, ConsentStore } from '@/lib/state/consent-store';
import styles from './App.module.css';
import { problemText } from './problem-text';

interface Props {
  readonly store: ConsentStore;
}

/** What is counted and what never is, and the member's decision; after it, that counting is on and what comes next. */
export function CountingStep({ store }: Props) {
  const isStarted = useStore(store, ({ phase }) => phase === 'started');
  const isFirst = useHash() === '#counting' || !isStarted;
  return (
    <>
      <PageHeader title={say('welcome_title')} lead={say('welcome_lead')} art={<HeroArt />} />
      <Stepper current={isFirst ? 'counting' : undefined} isOpen={isStarted} />
      <main className={styles.main}>
        {isStarted && <Decided store={store} />}
        <Statements />
        {!isStarted && <Decision store={store} />}
      </main>
    </>
  );
}

function Statements() {
  return (
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
      <Statement title="welcome_never" sign="no" lines={['welcome_never_1', 'welcome_never_2', 'welcome_never_3']} />
      <Statement title="welcome_stays" sign="home" lines={['welcome_stays_1', 'welcome_stays_2']} />
      <Statement title="welcome_rules" sign="note" lines={['welcome_rules_1', 'welcome_rules_2']} />
    </div>
  );
}

function Decided({ store }: Props) {
  const consent = useStore(store, (state) => state.consent);
  const refusal = useStore(store, refusalWords);
  const isReached = useHash() !== '';
  if (!consent) return null;
  const { setInsights } = store.getState();
  return (
    <Started
      startedAt={consent.startedAt}
      insights={consent.insights}
      isReached={isReached}
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
        // Shown once counting is on; until then the address changes nothing.
        location.hash = 'week';
      }}
    />
  );
}

function refusalWords({ isAccessRefused, problem }: ConsentState): string | undefined {
  return isAccessRefused ? say('access_refused') : problemText(problem);
}
