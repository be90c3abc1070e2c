import type { Estimate } from '@/lib/domain/estimate';
import { isWorthShowing, isWorthTrusting } from './coverage';
import { RangeBar } from './RangeBar';
import styles from './Score.module.css';
import { formatNumber, formatShare, say } from './words';

/** The estimated score, never without its range and how much of it we can see. */
export function Score({ estimate: { total, coverage } }: { readonly estimate: Estimate }) {
  const seen = formatShare(coverage);
  const range = say('estimate_range', formatNumber(total.low), formatNumber(total.high));
  const isShown = isWorthShowing(coverage);
  return (
    <section className={styles.score} aria-labelledby="score">
      <h2 id="score" className="visually-hidden">
        {say('estimate_heading')}
      </h2>
      {isShown && (
        <p className={styles.number} data-sure={isWorthTrusting(coverage)}>
          <strong className={styles.value}>{formatNumber(total.est)}</strong>
          <span className={styles.word}>{say('estimate')}</span>
        </p>
      )}
      <div className={styles.words}>
        <p className={styles.range}>{isShown ? range : say('estimate_unknown')}</p>
        <RangeBar low={total.low} high={total.high} est={isShown ? total.est : undefined} max={100} />
        <p className={styles.coverage}>{say(isShown ? 'estimate_coverage' : 'estimate_unknown_why', seen)}</p>
      </div>
    </section>
  );
}
