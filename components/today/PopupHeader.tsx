import { Mark } from '@/components/Mark';
import { formatDay, say } from '@/components/words';
import styles from './PopupHeader.module.css';

/** Our name and the day that the page is about. */
export function PopupHeader({ day }: { readonly day: string }) {
  return (
    <header className={styles.header}>
      <Mark size={24} />
      <h1 className={styles.name}>{say('product_name')}</h1>
      <time className={styles.day} dateTime={day}>
        {formatDay(day)}
      </time>
    </header>
  );
}
