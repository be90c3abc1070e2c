import type { ReactNode } from 'react';
import { Mark } from '@/components/Mark';
import { say, type WordKey } from '@/components/words';
import type { IntroStep } from './intro-steps';
import styles from './Step.module.css';
import { Stepper } from './Stepper';

interface Props {
  readonly step: IntroStep;
  readonly title: WordKey;
  readonly lead: WordKey;
  readonly children: ReactNode;
}

/** A step after consent. Its heading is read out when the member comes to it. */
export function Step({ step, title, lead, children }: Props) {
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.name}>
          <Mark size={32} />
          {say('product_name')}
        </h1>
        <Stepper current={step} isOpen={true} />
      </header>
      <main className={styles.main}>
        <h2 className={styles.title} tabIndex={-1} ref={focus}>
          {say(title)}
        </h2>
        <p className={styles.lead}>{say(lead)}</p>
        {children}
      </main>
    </>
  );
}

function focus(heading: HTMLElement | null): void {
  heading?.focus();
}
