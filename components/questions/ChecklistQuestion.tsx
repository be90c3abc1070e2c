import { say, type WordKey } from '@/components/words';
import { focusAnswer } from './focus-answer';
import { Question } from './Question';
import styles from './Question.module.css';
import { useAnswer } from './use-answer';

interface Props<Item extends string> {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly items: Readonly<Record<Item, WordKey>>;
  /** Those that are there; an empty list says none; undefined while it is unknown. */
  readonly value: readonly Item[] | undefined;
  readonly onAnswer: (value: readonly Item[] | undefined) => Promise<boolean>;
}

/** Which of a few things are there. Each tick is kept at once. */
export function ChecklistQuestion<Item extends string>({ items, value, onAnswer, ...rest }: Props<Item>) {
  const { kept, answer } = useAnswer(onAnswer);
  // The keys of the record are its type.
  const all = Object.keys(items) as Item[];
  const toggle = (item: Item): void => answer(all.filter((one) => (value ?? []).includes(one) !== (one === item)));
  return (
    <Question {...rest} kept={kept} onForget={value && (() => answer(undefined))}>
      <div className={styles.options}>
        {all.map((item) => (
          <label key={item} className={styles.option}>
            <input type="checkbox" checked={value?.includes(item) ?? false} onChange={() => toggle(item)} />
            {say(items[item])}
          </label>
        ))}
        {!value && (
          <button
            type="button"
            className={styles.none}
            onClick={(event) => {
              focusAnswer(event.currentTarget);
              answer([]);
            }}
          >
            {say('answers_none')}
          </button>
        )}
      </div>
    </Question>
  );
}
