import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import buttons from '@/components/button.module.css';
import { OfficialScore } from '@/components/official/OfficialScore';
import { ScoreForm } from '@/components/official/ScoreForm';
import { Panel } from '@/components/Panel';
import { introEnd } from '@/components/welcome/intro-steps';
import { Step } from '@/components/welcome/Step';
import { StepActions } from '@/components/welcome/StepActions';
import { say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import { createLiveExplanationStore } from '@/lib/state/live-explanation-store';
import styles from './App.module.css';
import { problemText } from './problem-text';

/** LinkedIn's own score as a first reading: looked at on LinkedIn, or typed here. */
export function ScoreStep() {
  const [store] = useState(createLiveExplanationStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  const reading = useStore(store, ({ explanation }) => explanation?.official.at(-1));
  return (
    <Step step="score" title="intro_score" lead="intro_score_lead">
      <Panel>
        <OfficialScore reading={reading} />
        {!reading && <p className={styles.quiet}>{say('intro_score_look')}</p>}
      </Panel>
      <Panel>
        <Typed store={store} />
      </Panel>
      <p className={styles.quiet}>
        {say('intro_score_import')} <a href="/dashboard.html#import">{say('intro_score_import_link')}</a>
      </p>
      <StepActions back="#week">
        <a href={introEnd} className={reading ? buttons.primary : buttons.plain}>
          {say(reading ? 'intro_finish' : 'intro_skip')}
        </a>
      </StepActions>
    </Step>
  );
}

function Typed({ store }: { readonly store: ExplanationStore }) {
  const scoreProblem = useStore(store, (state) => state.scoreProblem);
  const refusal = useStore(store, ({ problem }) => problemText(problem));
  const isTold = useStore(store, ({ undo }) => undo !== undefined);
  const { readScore, tellScore, undoLast } = store.getState();
  return (
    <section aria-labelledby="type">
      <h3 id="type" className={styles.subtitle}>
        {say('intro_score_type')}
      </h3>
      <ScoreForm problem={scoreProblem} onRead={readScore} onSave={tellScore} />
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      <p className={styles.told} role="status">
        {isTold && (
          <>
            {say('official_saved')}{' '}
            <button type="button" className={styles.undo} onClick={() => void undoLast()}>
              {say('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
