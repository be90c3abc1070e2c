import { formatDate, formatDecimal, formatTenths, say, sayCount } from '@/components/words';
import type { Calibration } from '@/lib/domain/official/calibration';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';
import styles from './TrackRecord.module.css';

interface Props {
  readonly last: OfficialReading;
  readonly calibration: Calibration | undefined;
}

/** How good our forecasts were, each made before LinkedIn's number was known. */
export function TrackRecord({ last, calibration }: Props) {
  const shift = calibration?.shifts.at(-1);
  return (
    <div className={styles.record}>
      <p className={styles.last}>{lastWords(last)}</p>
      {calibration && <p>{recordWords(calibration.record)}</p>}
      {calibration && calibration.record.comparisons > 0 && <p>{verdictWords(calibration.record)}</p>}
      {shift !== undefined && <p className={styles.shift}>{say('official_shift', formatDate(shift))}</p>}
    </div>
  );
}

function lastWords(reading: OfficialReading): string {
  const said = forecastTotal(reading);
  if (said === undefined) return say('official_no_forecast');
  // Of the numbers as they are shown, so that the sentence adds up.
  const [ours, theirs] = [Number(said.toFixed(1)), Number(reading.total.toFixed(1))];
  return say('official_error', ...[ours, theirs, Math.abs(ours - theirs)].map(formatTenths));
}

function recordWords({ comparisons, ours, trivial }: Calibration['record']): string {
  if (comparisons === 0 || ours === undefined || trivial === undefined) return say('official_record_none');
  return sayCount('official_record', comparisons, formatDecimal(ours, 2), formatDecimal(trivial, 2));
}

function verdictWords({ comparisons, isProven }: Calibration['record']): string {
  return isProven ? say('official_proven') : sayCount('official_unproven', comparisons);
}
