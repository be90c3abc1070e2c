import { pillarWords } from '@/components/pillar-kinds';
import { formatNumber, say, sayCount } from '@/components/words';
import type { Capture } from '@/lib/domain/estimate/capture';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';
import { windowDays } from '@/lib/domain/estimate/parameters';
import type { Pillar } from '@/lib/domain/pillar';
import { Ledger } from './Ledger';
import styles from './PillarWhy.module.css';
import { reservedPoints } from './reserved-points';

interface Props {
  readonly pillar: Pillar;
  readonly lines: readonly LedgerLine[];
  readonly capture: Capture;
  /** Points before and after the correction by official readings; undefined before the first of them. */
  readonly corrected: { readonly from: number; readonly to: number } | undefined;
}

/** Why a pillar is estimated so: its ledger, and what is not in the lines. */
export function PillarWhy({ pillar, lines, capture, corrected }: Props) {
  const reserved = reservedPoints(lines);
  return (
    <>
      <Ledger name={say(pillarWords[pillar])} lines={lines} capture={capture} />
      <div className={styles.notes}>
        {lines.some(({ state }) => state === 'unknown') && <p>{say('ledger_unknown_note')}</p>}
        {lines.some(isColdStart) && <p>{say('ledger_cold_start', formatNumber(windowDays))}</p>}
        {reserved > 0 && <p>{sayCount('ledger_reserved_points', reserved)}</p>}
        {corrected && <p>{correctionWords(corrected)}</p>}
      </div>
    </>
  );
}

/** Counted for fewer days than the estimate looks back on. */
function isColdStart({ evidence }: LedgerLine): boolean {
  return evidence?.origin === 'counted' && (evidence.days ?? windowDays) < windowDays;
}

function correctionWords({ from, to }: NonNullable<Props['corrected']>): string {
  const [before, after] = [formatNumber(from), formatNumber(to)];
  return before === after ? say('ledger_confirmed', after) : say('ledger_corrected', before, after);
}
