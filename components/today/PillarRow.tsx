import { isWorthShowing } from '@/components/coverage';
import { ExternalLink } from '@/components/ExternalLink';
import { PillarGlyph } from '@/components/PillarGlyph';
import { countWord, kindsOf, pillarWords } from '@/components/pillar-kinds';
import { RangeBar } from '@/components/RangeBar';
import { formatList, formatNumber, formatRange, say, sayCount } from '@/components/words';
import type { PillarEstimate } from '@/lib/domain/estimate/estimate';
import { type Pillar, pillarPoints } from '@/lib/domain/pillar';
import type { Today } from '@/lib/domain/summary';
import styles from './PillarRow.module.css';

interface Props {
  readonly pillar: Pillar;
  readonly estimate: PillarEstimate;
  readonly counts: Today['counts'];
}

/** How many kinds fit beside a pillar's name; the actions of all others are one "5 more" with the list behind it. */
const shownKinds = 2;

/** One pillar: today's counts, how much of its 25 points is known, estimated and still open, and the way to why. */
export function PillarRow({ pillar, estimate, counts }: Props) {
  const name = say(pillarWords[pillar]);
  const { low, high, est, coverage } = estimate;
  return (
    <li className={styles.row} data-pillar={pillar}>
      <PillarGlyph pillar={pillar} className={styles.glyph} />
      <h3 className={styles.name}>
        <ExternalLink href={`/dashboard.html#pillar-${pillar}`} className={styles.link}>
          {name}
        </ExternalLink>
      </h3>
      <PillarCounts pillar={pillar} counts={counts} />
      <div className={styles.meter}>
        <PillarMeter name={name} estimate={estimate} />
        <RangeBar low={low} high={high} est={isWorthShowing(coverage) ? est : undefined} max={pillarPoints} />
      </div>
      <span className={styles.range} aria-hidden="true">
        {formatRange(low, high)}
      </span>
    </li>
  );
}

function PillarCounts({ pillar, counts }: Pick<Props, 'pillar' | 'counts'>) {
  const parts = kindsOf[pillar].flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ count, words: sayCount(countWord(kind), count) }] : [];
  });
  if (parts.length === 0) return <p className={styles.nothing}>{say('nothing_yet')}</p>;
  const all = parts.map(({ words }) => words);
  if (all.length <= shownKinds) return <p className={styles.counts}>{all.join(' · ')}</p>;
  const sorted = [...parts].sort((one, other) => other.count - one.count);
  const more = sorted.slice(shownKinds).reduce((sum, { count }) => sum + count, 0);
  const shown = [...sorted.slice(0, shownKinds).map(({ words }) => words), sayCount('more_counts', more)];
  return (
    <p className={styles.counts} title={formatList(all)}>
      <span aria-hidden="true">{shown.join(' · ')}</span>
      <span className="visually-hidden">{formatList(all)}</span>
    </p>
  );
}

/** The pillar in words. What is not known well enough has no value, rather than the value zero. */
function PillarMeter({ name, estimate: { est, low, high, coverage } }: { name: string; estimate: PillarEstimate }) {
  const [value, from, to] = [est, low, high].map((points) => formatNumber(points));
  if (!isWorthShowing(coverage)) {
    return <span className="visually-hidden">{say('pillar_alt_unknown', name, from ?? '', to ?? '')}</span>;
  }
  return (
    <meter
      className="visually-hidden"
      min={0}
      max={pillarPoints}
      value={Math.round(est)}
      aria-label={say('pillar_alt', name, value ?? '', from ?? '', to ?? '')}
    />
  );
}
