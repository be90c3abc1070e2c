import type { ReactNode } from 'react';
import styles from './switch.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What it does, and what that costs. */
  readonly why: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Said below, for example why it could not be switched. */
  readonly children?: ReactNode;
}

/** One thing to be switched on or off, with its reason beside it. */
export function Switch({ id, label, why, isOn, isDisabled = false, onChange, children }: Props) {
  return (
    <div className={styles.choice}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-why`}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <p id={`${id}-why`} className={styles.why}>
          {why}
        </p>
        {children}
      </div>
    </div>
  );
}
