import type { ReactNode } from 'react';
import { say, type WordKey } from '@/components/words';
import type { LoggedKind } from '@/lib/domain/activity';
import styles from './UndoLine.module.css';

const loggedWords = {
  appointment: 'logged_appointment',
  conversation: 'logged_conversation',
} as const satisfies Record<Exclude<LoggedKind, 'value'>, WordKey>;

interface Props {
  readonly kind: keyof typeof loggedWords | undefined;
  /** Said while there is nothing to undo. */
  readonly hint: ReactNode;
  readonly onUndo: () => void;
}

/** Says quietly what was logged and takes it back; it stays until something else is logged. */
export function UndoLine({ kind, hint, onUndo }: Props) {
  return (
    <div className={styles.line} role="status">
      {kind ? (
        <>
          <span>{say(loggedWords[kind])}</span>
          <button type="button" className={styles.undo} onClick={onUndo}>
            {say('undo')}
          </button>
        </>
      ) : (
        hint
      )}
    </div>
  );
}
