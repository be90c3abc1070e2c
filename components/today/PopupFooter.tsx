import { ExternalLink } from '@/components/ExternalLink';
import { say } from '@/components/words';
import styles from './PopupFooter.module.css';

/** LinkedIn's own page of the score; opened by the member's click only. */
const ownScorePage = 'https://www.linkedin.com/sales/ssi';

export function PopupFooter() {
  return (
    <footer className={styles.footer}>
      <nav className={styles.links} aria-label={say('nav_more')}>
        <ExternalLink href="/dashboard.html">{say('link_dashboard')}</ExternalLink>
        <ExternalLink href={ownScorePage}>{say('link_ssi')}</ExternalLink>
      </nav>
      <span title={say('not_affiliated')}>{say('unofficial')}</span>
    </footer>
  );
}
