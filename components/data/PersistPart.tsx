import buttons from '@/components/button.module.css';
import parts from '@/components/part.module.css';
import { say, type WordKey } from '@/components/words';

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
    <section className={parts.part} aria-labelledby="persist-title">
      <h3 id="persist-title" className={parts.title}>
        {say('persist_heading')}
      </h3>
      <p className={parts.text} role="status">
        {say(stateWord(isPersisted, wasAsked))}
      </p>
      {isPersisted === false && !wasAsked && (
        <div className={parts.acts}>
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
