import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { Questionnaire } from '@/components/questions/Questionnaire';
import { formatNumber, say } from '@/components/words';
import { countAnswered, withAnswer } from '@/lib/state/answer-changes';
import type { ExplanationState, ExplanationStore, TypedNumber } from '@/lib/state/explanation-state';
import styles from './EstimatePage.module.css';
import { followHash } from './follow-hash';

interface Props {
  readonly explanations: ExplanationStore;
}

/** What only the member knows. */
export function QuestionsPage({ explanations }: Props) {
  const state = useStore(explanations);
  const { explanation, answers } = state;
  if (!explanation) return null;
  const { answered, all } = countAnswered(answers, explanation.inputs);
  return (
    <section id="questions" className={styles.estimate} aria-labelledby="questions-title" ref={followHash}>
      <Panel>
        <h2 id="questions-title" className={styles.subtitle}>
          {say('answers_heading')}
        </h2>
        <p className={styles.text}>{say('answers_intro')}</p>
        <p role="status">{say('answers_progress', formatNumber(answered), formatNumber(all))}</p>
        <Questionnaire
          answers={answers}
          numbers={{ endorsements: numberIn(state, 'endorsements'), connections: numberIn(state, 'connections') }}
          onAnswer={(key, value) => state.answer(withAnswer(explanations.getState().answers, key, value))}
          onNumber={(what, value) => tellOrForget(explanations.getState(), what, value)}
        />
      </Panel>
    </section>
  );
}

function numberIn({ explanation }: ExplanationState, what: TypedNumber) {
  return { value: explanation?.inputs[what], evidence: explanation?.evidence[what] };
}

async function tellOrForget(state: ExplanationState, what: TypedNumber, value: number | undefined): Promise<boolean> {
  if (value !== undefined) return state.tellNumber(what, value);
  const typed = state.explanation?.evidence[what]?.typed;
  return typed !== undefined && state.forget([typed]);
}
