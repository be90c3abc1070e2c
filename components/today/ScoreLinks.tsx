import { isWorthShowing } from '@/components/coverage';
import { ExternalLink } from '@/components/ExternalLink';
import { formatDate, formatNumber, say } from '@/components/words';
import type { Estimate } from '@/lib/domain/estimate/estimate';
import type { OfficialLine } from '@/lib/domain/summary';
import styles from './ScoreLinks.module.css';

interface Props {
  readonly estimate: Estimate;
  /** LinkedIn's own score as it was read last. */
  readonly official: OfficialLine | undefined;
}

/** Below the estimate, where there is little room: what LinkedIn said last, and what would make it known better. */
export function ScoreLinks({ estimate, official }: Props) {
  return (
    <>
      {official && (
        <p className={styles.line}>
          <ExternalLink href="/dashboard.html#estimate">
            {say('estimate_official', formatNumber(official.total), formatDate(official.day))}
          </ExternalLink>
        </p>
      )}
      {!isWorthShowing(estimate.coverage) && (
        <p className={styles.line}>
          <ExternalLink href="/dashboard.html#questions">{say('estimate_answer')}</ExternalLink>
        </p>
      )}
    </>
  );
}
