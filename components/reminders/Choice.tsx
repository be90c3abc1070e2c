import type { ReactNode } from 'react';
import styles from './Reminders.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Why it was not saved. */
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** One thing to choose, and why what was chosen cannot be. */
export function Choice({ title, hint, fault, children }: Props) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.fields}>{children}</div>
      {hint && <p className={styles.hint}>{hint}</p>}
      <p className={styles.fault} role="alert">
        {fault}
      </p>
    </fieldset>
  );
}
