import { useId } from 'react';
import { formatList, say } from '@/components/words';
import { describeSync } from '@/lib/domain/sync/describe-sync';
import styles from './Sync.module.css';
import { partText } from './sync-words';

/** All that sync sends, as a plain list. */
export function SyncSent() {
  const title = useId();
  const { how, what } = describeSync();
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('sync_sends')}
      </h3>
      <ul className={styles.lines}>
        {how.map((part) => (
          <li key={part}>{partText(part)}</li>
        ))}
        <li>{say('sync_sends_sums', formatList(what.map(partText)))}</li>
      </ul>
      <p className={styles.text}>{say('sync_sends_never')}</p>
      <p className={styles.text}>{say('sync_where')}</p>
      <p className={styles.text}>{say('sync_once')}</p>
    </section>
  );
}
