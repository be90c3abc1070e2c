import buttons from '@/components/button.module.css';
import { say, type WordKey } from '@/components/words';
import styles from './Data.module.css';

interface Props {
  /** Undefined where it cannot be asked. */
  readonly isPersisted: boolean | undefined;
  readonly wasAsked: boolean;
  readonly isBusy: boolean;
  readonly onAsk: () => void;
}

/** Whether the browser promised to keep the data when the disk is full, and the way to ask for it. */
export function PersistPart({ isPersisted, wasAsked, isBusy, onAsk }: Props) {
  return (
    <section className={styles.part} aria-labelledby="persist-title">
      <h3 id="persist-title" className={styles.title}>
        {say('persist_heading')}
      </h3>
      <p className={styles.text} role="status">
        {say(stateWord(isPersisted, wasAsked))}
      </p>
      {isPersisted === false && !wasAsked && (
        <div className={styles.acts}>
          <button type="button" className={buttons.plain} disabled={isBusy} onClick={onAsk}>
            {say('persist_ask')}
          </button>
        </div>
      )}
    </section>
  );
}

function stateWord(isPersisted: boolean | undefined, wasAsked: boolean): WordKey {
  if (isPersisted === undefined) return 'persist_unknown';
  if (isPersisted) return 'persist_yes';
  return wasAsked ? 'persist_refused' : 'persist_no';
}
