import { useState } from 'react';
import { useStore } from 'zustand';
import { ModelContents } from '@/components/model/ModelContents';
import { ModelInputs } from '@/components/model/ModelInputs';
import { ModelLearning } from '@/components/model/ModelLearning';
import { ModelMore } from '@/components/model/ModelMore';
import { ModelTime } from '@/components/model/ModelTime';
import { ModelUnknown } from '@/components/model/ModelUnknown';
import { ModelUnseen } from '@/components/model/ModelUnseen';
import { ModelWhat } from '@/components/model/ModelWhat';
import { say } from '@/components/words';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import { windowDays } from '@/lib/domain/estimate/parameters';
import { acceptanceShare, responseShare } from '@/lib/domain/estimate/rates';
import { saturation } from '@/lib/domain/estimate/saturation';
import { weeklyRate } from '@/lib/domain/estimate/weekly-rate';
import { createWhatIfStore } from '@/lib/state/what-if-store';
import styles from './ModelPage.module.css';
import { type Start, whatIf } from './what-if';

interface Props {
  /** Undefined while it is not known, or nothing has been counted: then every input is unknown. */
  readonly explanation: Explanation | undefined;
}

/** A notebook of the model, drawn from its own numbers, in which every input can be played with. */
export function ModelPage({ explanation }: Props) {
  return (
    <article id="how" className={styles.notebook} aria-labelledby="how-title">
      <header className={styles.opening}>
        <h1 id="how-title" className={styles.title}>
          {say('model_title')}
        </h1>
        <p className={styles.lead}>{say('model_lead')}</p>
        <ModelContents />
      </header>
      <ModelWhat />
      <ModelTime weights={dayWeights} />
      <ModelMore curve={ofTarget} rates={rates} />
      <Inputs explanation={explanation} />
      <ModelUnknown />
      <ModelLearning />
      <ModelUnseen />
    </article>
  );
}

/** The one cell that moves; the play begins anew each time the page is opened. */
function Inputs({ explanation }: Props) {
  const [store] = useState(createWhatIfStore);
  const play = useStore(store);
  const outcome = whatIf(explanation ?? unknown, play);
  return <ModelInputs outcome={outcome} actions={play} isCorrected={explanation?.calibration !== undefined} />;
}

const unknown: Start = { inputs: {}, salesNavigator: false };

const ofTarget = (targets: number): number => saturation(targets, 1);

const rates = {
  acceptance: (sent: number, accepted: number) => acceptanceShare({ sent, accepted }),
  response_rate: (asked: number, replied: number) => responseShare({ asked, replied }),
};

/** What an action of each age adds to a weekly rate, against one of today: worked out by the rate's own formula. */
const dayWeights: readonly number[] = Array.from({ length: windowDays }, (_, age) => weightAt(age) / weightAt(0));

function weightAt(age: number): number {
  const days = Array.from({ length: windowDays }, (_, other) => Number(other === age));
  return weeklyRate(days, { prior: 0 });
}
