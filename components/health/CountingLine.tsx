import type { ComponentProps } from 'react';
import { say } from '@/components/words';
import styles from './CountingLine.module.css';
import { HealthLine } from './HealthLine';

interface Props extends ComponentProps<typeof HealthLine> {
  /** Nothing is counted, because the member wants it so. */
  readonly isOff: boolean;
  readonly onCountAgain: () => unknown;
}

/** What is not counted at present, and the way back where it is so on purpose; nothing when everything is. */
export function CountingLine({ isOff, health, onCountAgain }: Props) {
  if (!isOff) return <HealthLine health={health} />;
  return (
    <p className={styles.line}>
      {say('zero_off')}{' '}
      <button type="button" className={styles.again} onClick={() => void onCountAgain()}>
        {say('zero_count_again')}
      </button>
    </p>
  );
}
