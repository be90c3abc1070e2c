import { formatDate, formatTenths, say, sayCount } from '@/components/words';
import type { OfficialReading } from '@/lib/domain/official/official';
import { HistoryChart } from './HistoryChart';
import { HistoryTable } from './HistoryTable';
import styles from './OfficialHistory.module.css';

interface Props {
  /** Oldest first. */
  readonly readings: readonly OfficialReading[];
  /** Takes back the rows of a reading that the member typed. Whether it was done. */
  readonly onRemove: (ids: readonly string[]) => Promise<boolean>;
}

/** LinkedIn's score over time, with what was said beforehand. */
export function OfficialHistory({ readings, onRemove }: Props) {
  if (readings.length === 0) return null;
  return (
    <div className={styles.history}>
      <HistoryFigure readings={readings} />
      <HistoryTable readings={readings} onRemove={onRemove} />
    </div>
  );
}

/** Nothing while there is but one score. */
function HistoryFigure({ readings }: Pick<Props, 'readings'>) {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last || readings.length < 2) return null;
  const values = [first.total, last.total].map(formatTenths);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.text}>
        {sayCount('official_history', readings.length, formatDate(first.day), formatDate(last.day), ...values)}
      </figcaption>
      <HistoryChart readings={readings} />
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.dot} /> {say('official_column_theirs')}
        <span className={styles.ring} /> {say('official_column_ours')}
      </p>
    </figure>
  );
}
