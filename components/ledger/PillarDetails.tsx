import type { ReactNode, Ref } from 'react';
import { isWorthShowing } from '@/components/coverage';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { RangeBar } from '@/components/RangeBar';
import { formatNumber, formatRange, say } from '@/components/words';
import type { PillarEstimate } from '@/lib/domain/estimate/estimate';
import { type Pillar, pillarPoints } from '@/lib/domain/pillar';
import styles from './PillarDetails.module.css';

interface Props {
  readonly pillar: Pillar;
  readonly estimate: PillarEstimate;
  readonly anchor: Ref<HTMLDetailsElement>;
  /** What it opens into. */
  readonly children: ReactNode;
}

/** One pillar's estimate, which opens into why it is so. */
export function PillarDetails({ pillar, estimate: { low, high, est, coverage }, anchor, children }: Props) {
  const isShown = isWorthShowing(coverage);
  const range = formatRange(low, high);
  return (
    <details id={`pillar-${pillar}`} className={styles.pillar} data-pillar={pillar} ref={anchor}>
      <summary className={styles.summary}>
        <PillarGlyph pillar={pillar} className={styles.glyph} />
        <h3 className={styles.name}>{say(pillarWords[pillar])}</h3>
        <span className={styles.points}>
          {isShown ? say('why_pillar', formatNumber(est), range) : say('why_pillar_unknown', range)}
        </span>
        <span className={styles.bar}>
          <RangeBar low={low} high={high} est={isShown ? est : undefined} max={pillarPoints} />
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
