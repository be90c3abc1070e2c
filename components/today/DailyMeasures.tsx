import type { ReactNode } from 'react';
import { ProblemBanner } from '@/components/ProblemBanner';
import type { ProblemKind } from '@/components/ProblemNotice';
import type { Today } from '@/lib/domain/summary';
import { Measures } from './Measures';
import { UndoLine } from './UndoLine';
import type { ChooseWord } from './ValueWords';

type Logged = 'appointment' | 'conversation';

interface Props {
  readonly today: Today;
  /** What can be taken back. */
  readonly undo: Logged | undefined;
  /** Said while there is nothing to take back. */
  readonly hint: ReactNode;
  readonly problem: ProblemKind | undefined;
  /** Keeps the word of today's value; without it, none is asked for. */
  readonly onWhy?: ChooseWord;
  readonly actions: {
    toggleValue(): unknown;
    log(kind: Logged): unknown;
    undoLast(): unknown;
    refresh(): unknown;
  };
}

/** The three daily measures with what can be done about them. */
export function DailyMeasures({ today, undo, hint, problem, onWhy, actions }: Props) {
  return (
    <>
      <div>
        <Measures
          today={today}
          onToggleValue={() => actions.toggleValue()}
          onLog={(kind) => actions.log(kind)}
          onWhy={onWhy}
        />
        {(undo || !problem) && <UndoLine kind={undo} hint={hint} onUndo={() => actions.undoLast()} />}
      </div>
      {problem && <ProblemBanner kind={problem} onRetry={() => actions.refresh()} />}
    </>
  );
}
