import { formatNumber } from '@/components/words';
import styles from './MeasureTile.module.css';

interface Props {
  readonly label: string;
  readonly count: number;
  /** The accessible name of the plus button. */
  readonly addLabel: string;
  readonly onAdd: () => void;
}

/** One daily measure: its number, and a button for what happened away from LinkedIn. */
export function MeasureTile({ label, count, addLabel, onAdd }: Props) {
  return (
    <div className={styles.tile}>
      <dd className={styles.count}>{formatNumber(count)}</dd>
      <dt className={styles.label}>{label}</dt>
      <button type="button" className={styles.add} aria-label={addLabel} title={addLabel} onClick={onAdd}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1.5v9M1.5 6h9" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
