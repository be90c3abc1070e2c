import { useState } from 'react';
import { say } from '@/components/words';
import { type ValueReason, valueReasons } from '@/lib/domain/activity';
import styles from './ValueWords.module.css';
import { valueWords } from './value-words';

export type ChooseWord = (why: ValueReason | 'none') => Promise<boolean>;

interface Props {
  /** The word that was said. */
  readonly why: ValueReason | undefined;
  /** Keeps another one. Whether it was kept. */
  readonly onChoose: ChooseWord;
}

/** A choice before it is known, and what stood there when it was made: what comes after that is the truth. */
interface Assumption {
  readonly word: ValueReason | 'none';
  readonly over: ValueReason | undefined;
}

/** One word why, if the member likes to say one: a tap chooses it, another takes it away. */
export function ValueWords({ why, onChoose }: Props) {
  const [assumption, setAssumption] = useState<Assumption>();
  const [isRefused, setRefused] = useState(false);
  const shown = assumption && assumption.over === why ? assumption.word : why;
  const choose = async (word: ValueReason | 'none'): Promise<void> => {
    setAssumption({ word, over: why });
    setRefused(false);
    if (await onChoose(word)) return;
    setAssumption(undefined);
    setRefused(true);
  };
  return (
    <fieldset className={styles.words}>
      <legend className="visually-hidden">{say('value_why')}</legend>
      {valueReasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className={styles.word}
          aria-pressed={shown === reason}
          onClick={() => void choose(shown === reason ? 'none' : reason)}
        >
          {say(valueWords[reason])}
        </button>
      ))}
      <span className={styles.fault} role="status">
        {isRefused && say('value_why_refused')}
      </span>
    </fieldset>
  );
}
