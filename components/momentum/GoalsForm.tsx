import styles from '@/components/reminders/Reminders.module.css';
import { say } from '@/components/words';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { GoalInput } from './GoalInput';

interface Props {
  readonly goals: WeeklyGoals;
  readonly onChange: (goals: WeeklyGoals) => void;
}

const names = ['value', 'conversations', 'appointments'] as const satisfies readonly (keyof WeeklyGoals)[];

/** What a good week holds. Each goal is kept by itself. */
export function GoalsForm({ goals, onChange }: Props) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{say('intro_goals')}</legend>
      <div className={styles.fields}>
        {names.map((name) => (
          <GoalInput
            key={name}
            name={name}
            goal={goals[name]}
            onKeep={(goal) => onChange({ ...goals, [name]: goal })}
          />
        ))}
      </div>
      <p className={styles.hint}>{say('intro_goals_hint')}</p>
    </fieldset>
  );
}
