import { GradeBadge } from '@/components/ledger/GradeBadge';
import { WhatIfHead } from '@/components/what-if/WhatIfHead';
import { WhatIfSeat } from '@/components/what-if/WhatIfSeat';
import { WhatIfTable } from '@/components/what-if/WhatIfTable';
import type { WhatIfActions, WhatIfOutcome } from '@/components/what-if/what-if-outcome';
import { formatNumber, say } from '@/components/words';
import { pillarPoints, pillars } from '@/lib/domain/pillar';
import { ModelCell } from './ModelCell';

interface Props {
  readonly outcome: WhatIfOutcome;
  readonly actions: WhatIfActions;
  /** Official readings correct what the model says, so that the numbers elsewhere differ. */
  readonly isCorrected: boolean;
}

/** Every input with its numbers in the model, to be read and played with. */
export function ModelInputs({ outcome, actions, isCorrected }: Props) {
  return (
    <ModelCell id="how-inputs">
      <p>{say('model_inputs_1', formatNumber(pillarPoints))}</p>
      <p>
        {say('model_inputs_grades')} <GradeBadge grade="D" />
      </p>
      <p>{say('model_inputs_2')}</p>
      {isCorrected && <p>{say('model_inputs_3', say('model_learning'))}</p>}
      <WhatIfSeat hasSeat={outcome.salesNavigator} onChange={actions.setSalesNavigator} />
      <WhatIfHead outcome={outcome} onReset={actions.reset} />
      {pillars.map((pillar) => (
        <WhatIfTable key={pillar} pillar={pillar} lines={outcome.lines[pillar]} actions={actions} />
      ))}
    </ModelCell>
  );
}
