import { useState } from 'react';
import { say } from '@/components/words';
import { isLoggable, mostDaysBack } from '@/lib/domain/corrections';
import { addDays } from '@/lib/domain/day';
import styles from './Records.module.css';

interface Props {
  readonly label: string;
  readonly day: string;
  readonly today: string;
  /** Called when the member goes on to something else, or presses Enter, with a day that can be. */
  readonly onCommit: (day: string) => unknown;
}

/** A day up to today. What cannot be stays in view, with the reason, and changes nothing; what is left empty neither. */
export function DayInput({ label, day, today, onCommit }: Props) {
  const [draft, setDraft] = useState<string>();
  const [isFaulty, setFaulty] = useState(false);
  const commit = (): void => {
    const isWrong = Boolean(draft) && !isLoggable(draft ?? day, today);
    setFaulty(isWrong);
    if (isWrong) return;
    setDraft(undefined);
    if (draft && draft !== day) void onCommit(draft);
  };
  return (
    <>
      <input
        type="date"
        className={styles.input}
        aria-label={label}
        aria-invalid={isFaulty}
        min={addDays(today, -mostDaysBack)}
        max={today}
        value={draft ?? day}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <span className={styles.fault} role="alert">
        {isFaulty && say('by_hand_day_fault')}
      </span>
    </>
  );
}
