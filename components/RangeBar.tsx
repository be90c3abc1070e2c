import { useId } from 'react';
import styles from './RangeBar.module.css';

interface Props {
  readonly low: number;
  readonly high: number;
  /** Left out while too little is known for one number. */
  readonly est?: number | undefined;
  readonly max: number;
}

/**
 * A drawing of a number that is not known exactly: solid up to what is certain, hatched where it may end, a line at the
 * estimate. For the eye only; whoever places it says the same in words.
 */
export function RangeBar({ low, high, est, max }: Props) {
  const pattern = useId();
  const percent = (value: number): string => `${Math.min(100, Math.max(0, (value / max) * 100))}%`;
  return (
    <svg className={styles.bar} width="100%" height="8" aria-hidden="true">
      <defs>
        <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.haze} width="5" height="5" />
          <rect className={styles.stripe} width="2" height="5" />
        </pattern>
      </defs>
      <rect className={styles.open} width={percent(high)} height="8" fill={`url(#${pattern})`} />
      <rect className={styles.known} width={percent(low)} height="8" />
      {est !== undefined && <rect className={styles.estimate} x={percent(est)} y="0" width="2" height="8" />}
    </svg>
  );
}
