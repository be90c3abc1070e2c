import type { ReactNode } from 'react';
import { isWorthShowing, isWorthTrusting } from '@/components/coverage';
import { RangeBar } from '@/components/RangeBar';
import { formatNumber, formatShare, say } from '@/components/words';
import type { Estimate } from '@/lib/domain/estimate/estimate';
import styles from './Score.module.css';

interface Props {
  readonly estimate: Estimate;
  /** Points by which the total may be wrong beyond its range. */
  readonly uncertainty: number;
  /** What the page adds below it. */
  readonly children?: ReactNode;
}

/** The estimated score, never without its range, how wrong it may be, and how much of it we can see. */
export function Score({ estimate: { total, coverage }, uncertainty, children }: Props) {
  const seen = formatShare(coverage);
  const isShown = isWorthShowing(coverage);
  const [low, high, more] = [total.low, total.high, uncertainty].map((value) => formatNumber(value));
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
        <p className={styles.range}>
          {say(isShown ? 'estimate_range' : 'estimate_unknown', low ?? '', high ?? '')}{' '}
          {isShown && <span className={styles.more}>{say('estimate_uncertainty', more ?? '')}</span>}
        </p>
        <RangeBar low={total.low} high={total.high} est={isShown ? total.est : undefined} max={100} />
        <p className={styles.coverage}>{say(isShown ? 'estimate_coverage' : 'estimate_unknown_why', seen)}</p>
        {children}
      </div>
    </section>
  );
}
