import { useId } from 'react';
import { ConfirmButton } from '@/components/data/ConfirmButton';
import parts from '@/components/part.module.css';
import { say } from '@/components/words';

interface Props {
  readonly isBusy: boolean;
  readonly onErase: () => void;
}

/** Takes away what all of the member's browsers sent, after asking once more. */
export function SyncErase({ isBusy, onErase }: Props) {
  const title = useId();
  return (
    <section className={parts.part} aria-labelledby={title}>
      <h3 id={title} className={parts.title}>
        {say('sync_erase_heading')}
      </h3>
      <p className={parts.text}>{say('sync_erase_text')}</p>
      <div className={parts.acts}>
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
