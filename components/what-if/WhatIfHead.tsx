import { isWorthShowing, isWorthTrusting } from '@/components/coverage';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { RangeBar } from '@/components/RangeBar';
import { formatNumber, say } from '@/components/words';
import { type Pillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import styles from './WhatIfHead.module.css';
import type { WhatIfOutcome } from './what-if-outcome';
import { estWords, rangeWords, type Seen } from './what-if-total-words';

interface Props {
  readonly outcome: Pick<WhatIfOutcome, 'before' | 'after' | 'isChanged'>;
  readonly onReset: () => void;
}

/** What the play comes to: the total and the pillars, always in sight while sliders are moved. */
export function WhatIfHead({ outcome: { before, after, isChanged }, onReset }: Props) {
  const from = { ...before.total, coverage: before.coverage };
  const to = { ...after.total, coverage: after.coverage };
  return (
    <div className={styles.head}>
      <div className={styles.total}>
        <output className={styles.number}>
          <span className={styles.word}>{say('whatif_total')}</span>{' '}
          <strong className={styles.value} data-sure={isWorthTrusting(to.coverage)}>
            {estWords(from, to) ?? say('whatif_unknown')}
          </strong>{' '}
          <span className={styles.range}>{say('whatif_range', formatNumber(to.low), formatNumber(to.high))}</span>
        </output>
        <button type="button" className={styles.reset} disabled={!isChanged} onClick={onReset}>
          {say('whatif_reset')}
        </button>
      </div>
      <ul className={styles.pillars}>
        {pillars.map((pillar) => (
          <PillarCell key={pillar} pillar={pillar} from={before.pillars[pillar]} to={after.pillars[pillar]} />
        ))}
      </ul>
    </div>
  );
}

interface CellProps {
  readonly pillar: Pillar;
  readonly from: Seen;
  readonly to: Seen;
}

function PillarCell({ pillar, from, to }: CellProps) {
  return (
    <li className={styles.pillar} data-pillar={pillar}>
      <span className="visually-hidden">{pillarSentence(pillar, to)}</span>
      <span className={styles.name} aria-hidden="true">
        <PillarGlyph pillar={pillar} className={styles.glyph} />
        <span className={styles.title}>{say(pillarWords[pillar])}</span>
      </span>
      <span className={styles.points} aria-hidden="true">
        <strong>{estWords(from, to) ?? rangeWords(to)}</strong>
      </span>
      <RangeBar low={to.low} high={to.high} est={isWorthShowing(to.coverage) ? to.est : undefined} max={pillarPoints} />
    </li>
  );
}

function pillarSentence(pillar: Pillar, { est, low, high, coverage }: Seen): string {
  const name = say(pillarWords[pillar]);
  const [from, to] = [formatNumber(low), formatNumber(high)];
  if (!isWorthShowing(coverage)) return say('pillar_alt_unknown', name, from, to);
  return say('pillar_alt', name, formatNumber(est), from, to);
}
