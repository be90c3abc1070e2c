import type { ReactNode } from 'react';
import { say } from '@/components/words';
import styles from './StepActions.module.css';

interface Props {
  /** The anchor of the step before. */
  readonly back: string;
  /** The ways on. */
  readonly children: ReactNode;
}

/** Onwards, past it, or back. */
export function StepActions({ back, children }: Props) {
  return (
    <div className={styles.actions}>
      {children}
      <a href={back} className={styles.back}>
        {say('intro_back')}
      </a>
    </div>
  );
}
