import { useState } from 'react';
import { readCount } from '@/components/read-number';
import { countFault } from './count-fault';
import { Question } from './Question';
import styles from './Question.module.css';
import { useAnswer } from './use-answer';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  /** The most that LinkedIn allows, or that can be. */
  readonly most: number;
  /** Whether it can be made unknown again. */
  readonly isForgettable?: boolean;
  readonly onAnswer: (value: number | undefined) => Promise<boolean>;
}

/** How many. Kept when the member goes on to something else, or presses Enter. */
export function NumberQuestion({ value, most, isForgettable = true, onAnswer, ...rest }: Props) {
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const { kept, answer, begin } = useAnswer(onAnswer);
  const commit = (): void => {
    if (draft === undefined) return;
    const count = readCount(draft);
    const found = countFault(count, most);
    setFault(found);
    if (found !== undefined) return;
    setDraft(undefined);
    if (count !== value && (count !== undefined || isForgettable)) answer(count);
  };
  const forget = (): void => {
    setDraft(undefined);
    setFault(undefined);
    answer(undefined);
  };
  const type = (text: string): void => {
    setDraft(text);
    begin();
  };
  const isForgotten = value === undefined || !isForgettable;
  const isTakenBack = kept === 'forgotten' && value !== undefined;
  return (
    <Question
      {...rest}
      kept={isTakenBack ? 'taken-back' : kept}
      fault={fault}
      onForget={isForgotten ? undefined : forget}
    >
      <input
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        aria-label={rest.title}
        aria-invalid={fault !== undefined}
        value={draft ?? value ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </Question>
  );
}
