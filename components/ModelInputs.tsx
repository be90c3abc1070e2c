import { pillarPoints, pillars } from '@/lib/domain/pillar';
import { ModelCell } from './ModelCell';
import { WhatIfHead } from './WhatIfHead';
import { WhatIfSeat } from './WhatIfSeat';
import { WhatIfTable } from './WhatIfTable';
import type { WhatIfActions, WhatIfOutcome } from './what-if-outcome';
import { formatNumber, say } from './words';

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
