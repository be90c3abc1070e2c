import { useId } from 'react';
import { ConfirmButton } from '@/components/data/ConfirmButton';
import { say } from '@/components/words';
import styles from './Sync.module.css';

interface Props {
  readonly isBusy: boolean;
  readonly onErase: () => void;
}

/** Takes away what all of the member's browsers sent, after asking once more. */
export function SyncErase({ isBusy, onErase }: Props) {
  const title = useId();
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('sync_erase_heading')}
      </h3>
      <p className={styles.text}>{say('sync_erase_text')}</p>
      <div className={styles.acts}>
        <ConfirmButton
          ask={say('sync_erase_ask')}
          sure={say('sync_erase_sure')}
          isDisabled={isBusy}
          onConfirm={onErase}
        />
      </div>
    </section>
  );
}
