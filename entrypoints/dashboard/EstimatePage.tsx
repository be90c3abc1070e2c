import { useStore } from 'zustand';
import { OfficialScore } from '@/components/official/OfficialScore';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { Score } from '@/components/today/Score';
import { say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import { problemKind } from '@/lib/state/problem-kind';
import type { TodayStore } from '@/lib/state/today-state';
import styles from './EstimatePage.module.css';
import { followHash } from './follow-hash';
import { OfficialPage } from './OfficialPage';
import { PillarsPage } from './PillarsPage';

interface Props {
  readonly store: TodayStore;
  readonly explanations: ExplanationStore;
}

/** The estimate beside LinkedIn's own score, and why it is what it is. */
export function EstimatePage({ store, explanations }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const explanation = useStore(explanations, (state) => state.explanation);
  const problem = useStore(explanations, (state) => state.problem);
  if (!summary) return null;
  return (
    <section id="estimate" className={styles.estimate} aria-labelledby="estimate-title" ref={followHash}>
      <div className={styles.head}>
        <h2 id="estimate-title" className={styles.title}>
          {say('why_heading')}
        </h2>
        <a href="#how">{say('nav_how')}</a>
      </div>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void explanations.getState().load()} />}
      <div className={styles.beside}>
        <Panel>
          <Score estimate={summary.estimate} uncertainty={summary.uncertainty}>
            <p className={styles.text}>
              <a href="#questions">{say('estimate_answer')}</a>
            </p>
          </Score>
        </Panel>
        {explanation && (
          <Panel>
            <OfficialScore reading={explanation.official.at(-1)} />
          </Panel>
        )}
      </div>
      <PillarsPage explanation={explanation} />
      <OfficialPage explanations={explanations} />
    </section>
  );
}
