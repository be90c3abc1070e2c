import { ExternalLink } from '@/components/ExternalLink';
import { say } from '@/components/words';
import styles from './PopupFooter.module.css';

/** LinkedIn's own page of the score; opened by the member's click only. */
const ownScorePage = 'https://www.linkedin.com/sales/ssi';

interface Props {
  /** Opens today beside the page; left out where that is so already, and where a browser has no room for it. */
  readonly onOpenSide?: (() => unknown) | undefined;
}

export function PopupFooter({ onOpenSide }: Props) {
  return (
    <footer className={styles.footer}>
      <nav className={styles.links} aria-label={say('nav_more')}>
        <ExternalLink href="/dashboard.html">{say('link_dashboard')}</ExternalLink>
        <ExternalLink href={ownScorePage}>{say('link_ssi')}</ExternalLink>
        {onOpenSide && (
          <button type="button" className={styles.side} title={say('panel_open_side_hint')} onClick={onOpenSide}>
            {say('panel_open_side')}
          </button>
        )}
      </nav>
      <span title={say('not_affiliated')}>{say('unofficial')}</span>
    </footer>
  );
}
