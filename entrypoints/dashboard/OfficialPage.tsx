import { useStore } from 'zustand';
import { OfficialHistory } from '@/components/official/OfficialHistory';
import { ScoreForm } from '@/components/official/ScoreForm';
import { TrackRecord } from '@/components/official/TrackRecord';
import { Panel } from '@/components/Panel';
import { say } from '@/components/words';
import type { ExplanationStore } from '@/lib/state/explanation-state';
import styles from './EstimatePage.module.css';

interface Props {
  readonly explanations: ExplanationStore;
}

/** LinkedIn's own score over time, how good our forecasts of it were, and a way to tell it. */
export function OfficialPage({ explanations }: Props) {
  const explanation = useStore(explanations, (state) => state.explanation);
  const problem = useStore(explanations, (state) => state.scoreProblem);
  if (!explanation) return null;
  const { official, calibration } = explanation;
  const last = official.at(-1);
  const { readScore, tellScore, forget } = explanations.getState();
  return (
    <Panel>
      <h3 className={styles.subtitle}>{say('official_over_time')}</h3>
      {last ? (
        <TrackRecord last={last} calibration={calibration} />
      ) : (
        <p className={styles.text}>{say('official_why')}</p>
      )}
      <OfficialHistory readings={official} onRemove={forget} />
      <Told explanations={explanations} />
      <details>
        <summary className={styles.summary}>{say('official_form')}</summary>
        <ScoreForm problem={problem} onRead={readScore} onSave={tellScore} />
      </details>
    </Panel>
  );
}

/** Says quietly what was saved and takes it back. */
function Told({ explanations }: Props) {
  const isTold = useStore(explanations, (state) => state.undo !== undefined);
  return (
    <div className={styles.told} role="status">
      {isTold && (
        <>
          <span>{say('official_saved')}</span>
          <button type="button" className={styles.undo} onClick={() => void explanations.getState().undoLast()}>
            {say('undo')}
          </button>
        </>
      )}
    </div>
  );
}
