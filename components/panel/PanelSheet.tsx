import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { say } from '@/components/words';
import styles from './PanelSheet.module.css';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies over a page of LinkedIn's while it is open. It takes the focus once and keeps nobody in. */
export function PanelSheet({ onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <dialog
      open
      ref={sheet}
      className={styles.sheet}
      tabIndex={-1}
      aria-label={say('panel_label')}
      aria-modal="false"
      onKeyDown={closeByKey}
    >
      {children}
    </dialog>
  );
}
