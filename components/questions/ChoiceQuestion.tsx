import { useId } from 'react';
import { say, type WordKey } from '@/components/words';
import { Question } from './Question';
import styles from './Question.module.css';
import { useAnswer } from './use-answer';

interface Props<Value> {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly options: readonly (readonly [value: Value, word: WordKey])[];
  readonly value: Value | undefined;
  readonly onAnswer: (value: Value | undefined) => Promise<boolean>;
}

/** One of a few. The choice is kept at once. */
export function ChoiceQuestion<Value>({ options, value, onAnswer, ...rest }: Props<Value>) {
  const name = useId();
  const { kept, answer } = useAnswer(onAnswer);
  return (
    <Question {...rest} kept={kept} onForget={value === undefined ? undefined : () => answer(undefined)}>
      <div className={styles.options}>
        {options.map(([option, word]) => (
          <label key={word} className={styles.option}>
            <input type="radio" name={name} checked={value === option} onChange={() => answer(option)} />
            {say(word)}
          </label>
        ))}
      </div>
    </Question>
  );
}
