import type { ReactNode } from 'react';
import { Mark } from './Mark';
import styles from './PageHeader.module.css';
import { say } from './words';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** A drawing beside the words. */
  readonly art?: ReactNode;
}

/** The head of a page that fills a tab. */
export function PageHeader({ title, lead, art }: Props) {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <Mark size={32} />
        {say('product_name')}
      </p>
      <div className={styles.opening}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        {art}
      </div>
    </header>
  );
}
