import type { ReactNode } from 'react';
import type { ProblemKind } from '@/components/ProblemNotice';
import { StateView } from '@/components/StateView';
import { PopupFooter } from '@/components/today/PopupFooter';
import { PopupHeader } from '@/components/today/PopupHeader';
import { say } from '@/components/words';
import styles from './PanelView.module.css';

interface Props {
  readonly day: string;
  readonly view: 'loading' | 'not-started' | 'blocked' | 'ready';
  readonly problem: ProblemKind;
  readonly onRetry: () => void;
  /** Left out where the browser's own frame closes it. */
  readonly onClose?: () => void;
  /** Shown when there are numbers to show. */
  readonly children: ReactNode;
}

/** The panel on a page of LinkedIn's and the side panel beside it: head, today, foot. */
export function PanelView({ day, onClose, children, ...state }: Props) {
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <PopupHeader day={day}>{onClose && <CloseButton onClose={onClose} />}</PopupHeader>
      </div>
      <main className={styles.main}>
        <StateView {...state}>{children}</StateView>
      </main>
      <PopupFooter />
    </div>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className={styles.close} aria-label={say('panel_close')} onClick={onClose}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </button>
  );
}
