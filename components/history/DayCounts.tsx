import { kindWord } from '@/components/pillar-kinds';
import { formatDate, formatNumber, say } from '@/components/words';
import { activityKinds } from '@/lib/domain/activity';
import type { Counts } from '@/lib/domain/recent-days';
import styles from './History.module.css';

interface Props {
  readonly day: string;
  readonly counts: Counts;
}

/** What was counted on one day, and where it can be corrected. */
export function DayCounts({ day, counts }: Props) {
  const kinds = activityKinds.filter((kind) => counts[kind]);
  return (
    <section className={styles.day} aria-live="polite" aria-label={formatDate(day)}>
      <h4 className={styles.subtitle}>{formatDate(day)}</h4>
      {kinds.length === 0 && <p>{say('history_day_none')}</p>}
      <dl className={styles.counts}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say(kindWord(kind))}</dt>
            <dd>{formatNumber(counts[kind] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`#ledger/${day}`}>{say('history_day_correct')}</a>
      </p>
    </section>
  );
}
