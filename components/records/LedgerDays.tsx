import { type ComponentProps, useRef } from 'react';
import { formatDate, say } from '@/components/words';
import type { RecordPlace, Records } from '@/lib/domain/corrections';
import type { RecordLine } from '@/lib/domain/record-lines';
import styles from './Ledger.module.css';
import { LedgerDay } from './LedgerDay';

interface Props extends Omit<ComponentProps<typeof LedgerDay>, 'day' | 'lines' | 'corrections'> {
  readonly records: Records;
  /** Newest first. */
  readonly lines: readonly RecordLine[];
  /** Whether anything is looked for, so that there may be more in these days. */
  readonly isNarrow: boolean;
  /** Without it, these are the newest. */
  readonly onNewer: (() => void) | undefined;
  readonly onMore: (place: RecordPlace) => void;
}

/** One page of the ledger, day by day. */
export function LedgerDays({ records, lines, isNarrow, onNewer, onMore, ...day }: Props) {
  const page = useRef<HTMLElement>(null);
  const { next } = records;
  const byDay = Map.groupBy(lines, ({ record }) => record.day);
  const corrections = Map.groupBy(records.corrections, (each) => each.day);
  /** The page begins anew, and so does whoever reads it. */
  const turn = (go: () => void) => () => {
    go();
    page.current?.focus();
    page.current?.scrollIntoView();
  };
  return (
    <section ref={page} className={styles.days} tabIndex={-1} aria-label={say('ledger_days')}>
      {records.days.length === 0 && (
        <p className={styles.quiet} role="status">
          {noneText(next, isNarrow)}
        </p>
      )}
      {records.days.map((each) => (
        <LedgerDay
          key={each.day}
          day={each}
          lines={byDay.get(each.day) ?? []}
          corrections={corrections.get(each.day) ?? []}
          {...day}
        />
      ))}
      <div className={styles.turns}>
        {onNewer && (
          <button type="button" className={styles.turn} onClick={turn(onNewer)}>
            {say('ledger_newer')}
          </button>
        )}
        {next && (
          <button type="button" className={styles.turn} onClick={turn(() => onMore(next))}>
            {say('ledger_more')}
          </button>
        )}
      </div>
    </section>
  );
}

function noneText(next: RecordPlace | undefined, isNarrow: boolean): string {
  if (next) return say('ledger_none_yet', formatDate(next.to));
  return say(isNarrow ? 'ledger_none_found' : 'ledger_none');
}
