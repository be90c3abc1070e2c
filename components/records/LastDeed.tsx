import { say, sayCount, type WordKey } from '@/components/words';
import styles from './Records.module.css';

const deedWords = {
  removed: 'records_did_removed',
  restored: 'records_did_restored',
  added: 'records_did_added',
  logged: 'records_did_logged',
  moved: 'records_did_moved',
} as const satisfies Record<string, WordKey>;

interface Props {
  readonly deed: keyof typeof deedWords | 'cleared' | undefined;
  /** Of a day that was removed: how many counts went. */
  readonly count?: number | undefined;
  /** Without it, there is nothing to undo. */
  readonly onUndo: (() => unknown) | undefined;
}

/** Says quietly what was done last, and takes it back. */
export function LastDeed({ deed, count = 0, onUndo }: Props) {
  return (
    <div className={styles.deed} role="status">
      {deed && <span>{deed === 'cleared' ? sayCount('records_did_cleared', count) : say(deedWords[deed])}</span>}
      {deed && onUndo && (
        <button type="button" className={styles.quiet} onClick={() => void onUndo()}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
