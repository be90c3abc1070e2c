import { GradeLegend } from '@/components/ledger/GradeLegend';
import { PillarDetails } from '@/components/ledger/PillarDetails';
import { PillarWhy } from '@/components/ledger/PillarWhy';
import { reservedPoints } from '@/components/ledger/reserved-points';
import { Panel } from '@/components/Panel';
import { formatNumber, say, sayCount } from '@/components/words';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import { ledgerOf } from '@/lib/domain/estimate/ledger';
import { type Pillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import styles from './EstimatePage.module.css';
import { followHash } from './follow-hash';

interface Props {
  readonly explanation: Explanation | undefined;
}

/** The four pillars, each of which opens into its ledger. */
export function PillarsPage({ explanation }: Props) {
  if (!explanation) return null;
  const ledger = ledgerOf(explanation);
  const reserved = pillars.reduce((sum, pillar) => sum + reservedPoints(ledger[pillar]), 0);
  const ceiling = formatNumber(pillars.length * pillarPoints - reserved);
  return (
    <Panel>
      <h3 className={styles.subtitle}>{say('why_pillars')}</h3>
      <p className={styles.text}>{say('why_intro')}</p>
      {pillars.map((pillar) => (
        <PillarDetails key={pillar} pillar={pillar} estimate={explanation.estimate.pillars[pillar]} anchor={followHash}>
          <PillarWhy
            pillar={pillar}
            lines={ledger[pillar]}
            capture={explanation.capture}
            corrected={correctionOf(explanation, pillar)}
          />
        </PillarDetails>
      ))}
      {reserved > 0 && <p className={styles.text}>{sayCount('why_reserved', reserved, ceiling)}</p>}
      <GradeLegend />
    </Panel>
  );
}

function correctionOf({ calibration, raw, estimate }: Explanation, pillar: Pillar) {
  return calibration && { from: raw.pillars[pillar].est, to: estimate.pillars[pillar].est };
}
