import { say, type WordKey } from '@/components/words';
import type { AnswerKind, NudgeAnswer } from '@/lib/domain/nudges/nudge-log';
import styles from './UndoLine.module.css';

const told: Readonly<Record<AnswerKind, WordKey>> = {
  done: 'guide_told_done',
  later: 'guide_told_later',
  'next-week': 'guide_told_next_week',
  never: 'guide_told_never',
};

interface Props {
  readonly answered: NudgeAnswer;
  readonly onUndo: () => unknown;
}

/** Says quietly what became of the last proposal, and takes the answer back. */
export function AnsweredLine({ answered, onUndo }: Props) {
  return (
    <>
      <span>{say(told[answered.is])}</span>
      <button type="button" className={styles.undo} onClick={() => onUndo()}>
        {say('undo')}
      </button>
    </>
  );
}
