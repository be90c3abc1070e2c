import { useState } from 'react';
import styles from './Reminders.module.css';

interface Props {
  readonly type: 'time' | 'date';
  readonly label: string;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onCommit: (value: string) => void;
}

/** A time or a day. Kept when the member goes on to something else, or presses Enter; what is left empty stays as it was. */
export function CommittedInput({ type, label, value, isFaulty, onCommit }: Props) {
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    setDraft(undefined);
    if (draft && draft !== value) onCommit(draft);
  };
  return (
    <label className={styles.field}>
      {label}
      <input
        type={type}
        className={styles.input}
        value={draft ?? value}
        aria-invalid={isFaulty}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </label>
  );
}
