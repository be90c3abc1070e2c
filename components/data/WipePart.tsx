import { say } from '@/components/words';
import { ConfirmButton } from './ConfirmButton';
import styles from './Data.module.css';

interface Props {
  readonly isBusy: boolean;
  readonly onWipe: () => void;
}

/** Deletes everything, after asking once more. */
export function WipePart({ isBusy, onWipe }: Props) {
  return (
    <section className={styles.part} aria-labelledby="wipe-title">
      <h3 id="wipe-title" className={styles.title}>
        {say('wipe_heading')}
      </h3>
      <p className={styles.text}>{say('wipe_text')}</p>
      <div className={styles.acts}>
        <ConfirmButton ask={say('wipe_ask')} sure={say('wipe_sure')} isDisabled={isBusy} onConfirm={onWipe} />
      </div>
    </section>
  );
}
