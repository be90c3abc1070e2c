import type { MouseEvent, ReactNode } from 'react';
import { say } from '@/components/words';
import { focusAnswer } from './focus-answer';
import styles from './Question.module.css';

/** What became of the last answer; `taken-back`: it is gone, and an earlier one stands again. */
export type Kept = 'kept' | 'forgotten' | 'taken-back' | 'refused';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly kept: Kept | undefined;
  /** Why what was typed is impossible. */
  readonly fault?: string | undefined;
  /** Makes it unknown again; undefined while it is unknown. */
  readonly onForget: (() => void) | undefined;
  readonly children: ReactNode;
}

const keptWords = {
  kept: 'answers_kept',
  forgotten: 'answers_forgotten',
  'taken-back': 'answers_taken_back',
  refused: 'answers_refused',
} as const;

/** One question with its answer, what became of it, and a way to make it unknown again. */
export function Question({ title, hint, kept, fault, onForget, children }: Props) {
  return (
    <fieldset className={styles.question}>
      <legend className={styles.title}>{title}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
      <p className={styles.fault} role="alert">
        {fault}
      </p>
      <div className={styles.foot}>
        <span role="status">{kept && say(keptWords[kept])}</span>
        {onForget && (
          <button
            type="button"
            className={styles.forget}
            aria-label={say('answers_unknown_which', title)}
            onMouseDown={keepFocus}
            onClick={(event) => {
              focusAnswer(event.currentTarget);
              onForget();
            }}
          >
            {say('answers_unknown')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Else the input would be left before the click, and its fault would move the button from under the mouse. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
