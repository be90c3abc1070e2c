import { useState } from 'react';
import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import styles from './ConsentForm.module.css';
import { InsightsSwitch } from './InsightsSwitch';

interface Props {
  readonly isStarting: boolean;
  /** Why counting has not started, in the member's language. */
  readonly refusal: string | undefined;
  /** Called inside the click itself. */
  readonly onStart: (insights: boolean) => void;
}

/** The member's decision: nothing is counted before this button. */
export function ConsentForm({ isStarting, refusal, onStart }: Props) {
  const [insights, setInsights] = useState(true);
  return (
    <section className={styles.form} aria-labelledby="decide">
      <h2 id="decide" className={styles.title}>
        {say('welcome_decide')}
      </h2>
      <InsightsSwitch isOn={insights} onChange={setInsights} />
      <div className={styles.decide}>
        <button type="button" className={buttons.primary} disabled={isStarting} onClick={() => onStart(insights)}>
          {say(isStarting ? 'starting' : 'start_counting')}
        </button>
        <p className={styles.means}>{say('start_means')}</p>
      </div>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
    </section>
  );
}
