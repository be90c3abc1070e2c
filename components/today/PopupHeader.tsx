import type { ReactNode } from 'react';
import { Mark } from '@/components/Mark';
import { formatDay, say } from '@/components/words';
import styles from './PopupHeader.module.css';

interface Props {
  readonly day: string;
  /** What the page adds at the end. */
  readonly children?: ReactNode;
}

/** Our name and the day that the page is about. */
export function PopupHeader({ day, children }: Props) {
  return (
    <header className={styles.header}>
      <Mark size={24} />
      <h1 className={styles.name}>{say('product_name')}</h1>
      <time className={styles.day} dateTime={day}>
        {formatDay(day)}
      </time>
      {children}
    </header>
  );
}
