import styles from '@/components/switch.module.css';
import { say } from '@/components/words';

interface Props {
  readonly hasSeat: boolean;
  readonly onChange: (hasSeat: boolean) => void;
}

/** Whether the play is with a Sales Navigator seat. */
export function WhatIfSeat({ hasSeat, onChange }: Props) {
  return (
    <div className={styles.choice}>
      <input
        id="what-if-seat"
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={hasSeat}
        aria-checked={hasSeat}
        aria-describedby="what-if-seat-why"
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor="what-if-seat" className={styles.label}>
          {say('whatif_sales')}
        </label>
        <p id="what-if-seat-why" className={styles.why}>
          {say('whatif_sales_why')}
        </p>
      </div>
    </div>
  );
}
