import type { MouseEvent } from 'react';
import { pillarWords } from '@/components/pillar-kinds';
import { formatDate, formatNumber, formatTenths, say } from '@/components/words';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';
import { pillars } from '@/lib/domain/pillar';
import styles from './HistoryTable.module.css';

interface Props {
  /** Oldest first. */
  readonly readings: readonly OfficialReading[];
  /** Takes back the rows of a reading that the member typed. Whether it was done. */
  readonly onRemove: (ids: readonly string[]) => Promise<boolean>;
}

/** Every official score as it stood on LinkedIn's page, newest first, with what was said beforehand. */
export function HistoryTable({ readings, onRemove }: Props) {
  const heads = [
    say('official_column_day'),
    say('official_column_theirs'),
    ...pillars.map((pillar) => say(pillarWords[pillar])),
    say('official_field_industry'),
    say('official_field_network'),
    say('official_column_ours'),
  ];
  return (
    <details>
      <summary className={styles.summary}>{say('official_table')}</summary>
      <div className={styles.box}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('official_table')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {readings.toReversed().map((reading) => (
              <HistoryRow key={reading.at} reading={reading} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function HistoryRow({ reading, onRemove }: Pick<Props, 'onRemove'> & { readonly reading: OfficialReading }) {
  const { day, total, points, ranks, isTyped, ids } = reading;
  const remove = async ({ currentTarget }: MouseEvent<HTMLElement>): Promise<void> => {
    const summary = currentTarget.closest('details')?.querySelector('summary');
    // The row with its button is gone then.
    if (await onRemove(ids)) summary?.focus();
  };
  return (
    <tr>
      <th scope="row">{formatDate(day)}</th>
      <td>{formatTenths(total)}</td>
      {pillars.map((pillar) => (
        <td key={pillar}>{formatTenths(points[pillar])}</td>
      ))}
      <td>{orNone(ranks.industry, formatNumber)}</td>
      <td>{orNone(ranks.network, formatNumber)}</td>
      <td>{orNone(forecastTotal(reading), formatTenths)}</td>
      <td>
        {isTyped && (
          <button
            type="button"
            className={styles.remove}
            aria-label={say('official_remove_which', formatDate(day))}
            onClick={remove}
          >
            {say('official_remove')}
          </button>
        )}
      </td>
    </tr>
  );
}

function orNone(value: number | undefined, format: (value: number) => string): string {
  return value === undefined ? say('official_nothing_said') : format(value);
}
