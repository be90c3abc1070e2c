import type { ReactNode } from 'react';
import styles from './Panel.module.css';

/** A quiet surface that holds things together. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>;
}
