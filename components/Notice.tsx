import type { ReactNode } from 'react';
import { Mark } from './Mark';
import styles from './Notice.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the member can do about it. */
  readonly children?: ReactNode;
}

/** Takes the place of the numbers when there are none to show. */
export function Notice({ title, text, children }: Props) {
  return (
    <section className={styles.notice} aria-labelledby="notice">
      <Mark size={44} />
      <h2 id="notice" className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
