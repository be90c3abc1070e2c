import { say } from '@/components/words';
import styles from './ValueToggle.module.css';

interface Props {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** "I added value today": one tap says so, another takes it back. */
export function ValueToggle({ isOn, onToggle }: Props) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isOn}
      aria-label={say('value_action')}
      onClick={onToggle}
    >
      <svg className={styles.sign} width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <circle className={styles.ring} cx="13" cy="13" r="11.5" />
        {isOn && <path className={styles.check} d="M8 13.4l3.4 3.4L18.2 9.6" pathLength="1" />}
      </svg>
      <span className={styles.label}>{say('value_label')}</span>
    </button>
  );
}
