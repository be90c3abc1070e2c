import { useId } from 'react';
import { formatNumber, say, type WordKey } from '@/components/words';
import { mostOfGoal } from '@/lib/domain/momentum/goals';
import styles from './GoalFields.module.css';
import { type Goal, type GoalTexts, goals } from './week-fields';

interface Props {
  readonly texts: GoalTexts;
  readonly faults: readonly Goal[];
  readonly onChange: (texts: GoalTexts) => void;
}

const goalWords: Readonly<Record<Goal, WordKey>> = {
  value: 'intro_goal_value',
  conversations: 'intro_goal_conversations',
  appointments: 'intro_goal_appointments',
};

/** What a good week holds. */
export function GoalFields({ texts, faults, onChange }: Props) {
  const hint = useId();
  return (
    <fieldset className={styles.goals} aria-describedby={hint}>
      <legend className={styles.title}>{say('intro_goals')}</legend>
      <div className={styles.fields}>
        {goals.map((goal) => (
          <GoalField
            key={goal}
            goal={goal}
            text={texts[goal]}
            isFaulty={faults.includes(goal)}
            isFirstFault={faults[0] === goal}
            onChange={(text) => onChange({ ...texts, [goal]: text })}
          />
        ))}
      </div>
      <p id={hint} className={styles.hint}>
        {say('intro_goals_hint')}
      </p>
    </fieldset>
  );
}

interface FieldProps {
  readonly goal: Goal;
  readonly text: string;
  readonly isFaulty: boolean;
  readonly isFirstFault: boolean;
  readonly onChange: (text: string) => void;
}

function GoalField({ goal, text, isFaulty, isFirstFault, onChange }: FieldProps) {
  const fault = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label}>
        {say(goalWords[goal])}
        <input
          ref={isFirstFault ? focus : undefined}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={isFaulty}
          aria-describedby={isFaulty ? fault : undefined}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={fault} className={styles.fault} role="alert">
        {isFaulty && say('intro_goal_fault', formatNumber(mostOfGoal[goal]))}
      </p>
    </div>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
