import { RangeBar } from '@/components/RangeBar';
import { say } from '@/components/words';
import styles from './Legend.module.css';

/** How to read the bars; for the eye only, since each bar is said in words too. */
export function Legend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      <span className={styles.item}>
        <span className={styles.sample}>
          <RangeBar low={1} high={1} max={1} />
        </span>
        {say('legend_known')}
      </span>
      <span className={styles.item}>
        <span className={styles.sample}>
          <RangeBar low={0} high={1} max={1} />
        </span>
        {say('legend_open')}
      </span>
      <span className={styles.item}>
        <span className={styles.line} />
        {say('legend_estimate')}
      </span>
    </p>
  );
}
