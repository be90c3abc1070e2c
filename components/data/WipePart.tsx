import parts from '@/components/part.module.css';
import { say } from '@/components/words';
import { ConfirmButton } from './ConfirmButton';

interface Props {
  readonly isBusy: boolean;
  readonly onWipe: () => void;
}

/** Deletes everything, after asking once more. */
export function WipePart({ isBusy, onWipe }: Props) {
  return (
    <section className={parts.part} aria-labelledby="wipe-title">
      <h3 id="wipe-title" className={parts.title}>
        {say('wipe_heading')}
      </h3>
      <p className={parts.text}>{say('wipe_text')}</p>
      <div className={parts.acts}>
        <ConfirmButton ask={say('wipe_ask')} sure={say('wipe_sure')} isDisabled={isBusy} onConfirm={onWipe} />
      </div>
    </section>
  );
}
