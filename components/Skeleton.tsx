import styles from './Skeleton.module.css';
import { say } from './words';

/** Holds the places of today's numbers while they are read, so that nothing moves when they come. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      <p className="visually-hidden">{say('loading')}</p>
      <div className={styles.measures} />
      <div className={styles.score} />
      <div className={styles.next} />
    </div>
  );
}
