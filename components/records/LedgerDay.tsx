import { useRef } from 'react';
import { ConfirmButton } from '@/components/data/ConfirmButton';
import { formatList, say, sayCount } from '@/components/words';
import type { Correction, RecordDay } from '@/lib/domain/corrections';
import type { RecordLine } from '@/lib/domain/record-lines';
import { CorrectionList } from './CorrectionList';
import styles from './Ledger.module.css';
import records from './Records.module.css';
import { RecordsTable } from './RecordsTable';
import { dayTitle } from './record-time';

interface Props {
  readonly day: RecordDay;
  readonly today: string;
  /** Newest first. */
  readonly lines: readonly RecordLine[];
  readonly corrections: readonly Correction[];
  readonly onRemove: (line: RecordLine) => unknown;
  readonly onRestore: (line: RecordLine) => unknown;
  readonly onTakeBack: (correction: Correction) => unknown;
  readonly onClear: (day: RecordDay) => unknown;
}

/** One day of the ledger: its lines, what was corrected in it, and a way to remove it as a whole. */
export function LedgerDay({ day, today, lines, corrections, onTakeBack, onClear, ...table }: Props) {
  const place = useRef<HTMLElement>(null);
  const title = dayTitle(day.day, today);
  const clear = (): void => {
    // The button goes with what it removed; whoever works by keyboard goes on here, where the way back appears.
    place.current?.focus();
    void onClear(day);
  };
  return (
    <section ref={place} className={styles.day} tabIndex={-1} aria-label={title}>
      <div className={styles.head}>
        <h3 className={records.subtitle}>{title}</h3>
        <span className={records.when}>{sumOf(day, lines)}</span>
        {day.total > 0 && (
          <ConfirmButton
            ask={say('ledger_clear')}
            label={say('ledger_clear_which', title)}
            sure={sayCount('ledger_clear_sure', day.total)}
            look={records.quiet}
            onConfirm={clear}
          />
        )}
      </div>
      {day.unlisted > 0 && <p className={styles.quiet}>{sayCount('ledger_unlisted', day.unlisted)}</p>}
      {lines.length > 0 && <RecordsTable title={title} lines={lines} {...table} />}
      <CorrectionList corrections={corrections} activities={countedOf(lines)} onTakeBack={onTakeBack} />
    </section>
  );
}

function sumOf({ count }: RecordDay, lines: readonly RecordLine[]): string {
  const removed = lines.filter(({ isRemoved }) => isRemoved).length;
  const counted = sayCount('records_total', count);
  return removed === 0 ? counted : formatList([counted, sayCount('records_removed', removed)]);
}

function countedOf(lines: readonly RecordLine[]) {
  return lines.filter(({ isRemoved }) => !isRemoved).map(({ record }) => record);
}
