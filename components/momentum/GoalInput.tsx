import { useId, useState } from 'react';
import { readCount } from '@/components/read-number';
import styles from '@/components/reminders/Reminders.module.css';
import { formatNumber, say, type WordKey } from '@/components/words';
import { mostOfGoal, type WeeklyGoals } from '@/lib/domain/momentum/goals';

type Goal = keyof WeeklyGoals;

interface Props {
  readonly name: Goal;
  readonly goal: number;
  readonly onKeep: (goal: number) => void;
}

const goalWords: Readonly<Record<Goal, WordKey>> = {
  value: 'intro_goal_value',
  conversations: 'intro_goal_conversations',
  appointments: 'intro_goal_appointments',
};

/**
 * One goal. Kept when the member goes on to something else, or presses Enter; empty is no goal, and what cannot be stays
 * here, with the reason, until it can.
 */
export function GoalInput({ name, goal, onKeep }: Props) {
  const fault = useId();
  const [draft, setDraft] = useState<string>();
  const [isFaulty, setIsFaulty] = useState(false);
  const commit = (): void => {
    if (draft === undefined) return;
    const typed = readCount(draft) ?? 0;
    const isSound = typed <= mostOfGoal[name];
    setIsFaulty(!isSound);
    if (!isSound) return;
    setDraft(undefined);
    if (typed !== goal) onKeep(typed);
  };
  return (
    <div>
      <label className={styles.field}>
        {say(goalWords[name])}
        <input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? String(goal)}
          aria-invalid={isFaulty}
          aria-describedby={fault}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      </label>
      <p id={fault} className={styles.fault} role="alert">
        {isFaulty && say('intro_goal_fault', formatNumber(mostOfGoal[name]))}
      </p>
    </div>
  );
}
