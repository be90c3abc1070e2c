import { say } from '@/components/words';
import styles from './Records.module.css';

interface Props {
  readonly isRemoved: boolean;
  /** Which record, for whoever does not see the line. */
  readonly name: string;
  readonly onRemove: () => unknown;
  readonly onRestore: () => unknown;
}

/** Takes a record out of the count, or back into it: one button, so that it keeps the focus. */
export function RecordButton({ isRemoved, name, onRemove, onRestore }: Props) {
  return (
    <button
      type="button"
      className={styles.quiet}
      aria-label={say(isRemoved ? 'records_restore_which' : 'records_remove_which', name)}
      onClick={() => void (isRemoved ? onRestore() : onRemove())}
    >
      {say(isRemoved ? 'records_restore' : 'records_remove')}
    </button>
  );
}
