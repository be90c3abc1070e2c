import { useState } from 'react';
import buttons from '@/components/button.module.css';
import { say } from '@/components/words';

interface Props {
  readonly ask: string;
  /** What is said in full where `ask` alone would not tell. */
  readonly label?: string;
  readonly sure: string;
  readonly isDisabled?: boolean;
  /** The class of the first button. */
  readonly look?: string | undefined;
  readonly onConfirm: () => void;
}

/** Something that cannot be done by one slip: it is asked once more in the same place. */
export function ConfirmButton({ ask, label = ask, sure, isDisabled = false, look = buttons.plain, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className={look} aria-label={label} disabled={isDisabled} onClick={() => setAsking(true)}>
        {ask}
      </button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <span>
      {/* The harmless answer comes first and has the focus. */}
      <button type="button" className={buttons.plain} ref={focus} onClick={() => setAsking(false)}>
        {say('wipe_keep')}
      </button>{' '}
      <button type="button" className={buttons.primary} onClick={confirm}>
        {sure}
      </button>
    </span>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
