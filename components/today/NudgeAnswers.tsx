import { say } from '@/components/words';
import type { AnswerKind } from '@/lib/domain/nudges/nudge-log';
import styles from './NudgeAnswers.module.css';

interface Props {
  /** Whether there is something to do, which can be put off. */
  readonly isTask: boolean;
  readonly onAnswer: (is: Exclude<AnswerKind, 'done'>) => void;
  /** Shows another proposal; undefined when there is none. */
  readonly onOther: (() => void) | undefined;
}

/** The quiet answers, each one click: not now, never, something else. */
export function NudgeAnswers({ isTask, onAnswer, onOther }: Props) {
  return (
    <fieldset className={styles.answers} aria-label={say('guide_answers')}>
      {isTask && (
        <>
          <button type="button" onClick={() => onAnswer('later')}>
            {say('guide_later')}
          </button>
          <button type="button" onClick={() => onAnswer('next-week')}>
            {say('guide_next_week')}
          </button>
        </>
      )}
      <button
        type="button"
        aria-label={say('guide_never_this')}
        title={say('guide_never_this')}
        onClick={() => onAnswer('never')}
      >
        {say('guide_never')}
      </button>
      {onOther && (
        <button type="button" className={styles.other} onClick={onOther}>
          {say('guide_else')}
        </button>
      )}
    </fieldset>
  );
}
