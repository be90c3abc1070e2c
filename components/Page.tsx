import type { ReactNode } from 'react';
import styles from './Page.module.css';
import { say } from './words';

/** The measure and the foot of a page that fills a tab. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.page}>
      {children}
      <footer className={styles.footer}>{say('not_affiliated')}</footer>
    </div>
  );
}
