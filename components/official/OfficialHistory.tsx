import { formatDate, formatTenths, say, sayCount } from '@/components/words';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';
import { HistoryChart } from './HistoryChart';
import styles from './OfficialHistory.module.css';

/** LinkedIn's score over time, oldest first, with what was said beforehand; nothing while there is but one. */
export function OfficialHistory({ readings }: { readonly readings: readonly OfficialReading[] }) {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last || readings.length < 2) return null;
  const values = [first.total, last.total].map(formatTenths);
  return (
    <figure className={styles.history}>
      <figcaption className={styles.text}>
        {sayCount('official_history', readings.length, formatDate(first.day), formatDate(last.day), ...values)}
      </figcaption>
      <HistoryChart readings={readings} />
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.dot} /> {say('official_column_theirs')}
        <span className={styles.ring} /> {say('official_column_ours')}
      </p>
      <details>
        <summary className={styles.summary}>{say('official_table')}</summary>
        <HistoryTable readings={readings} />
      </details>
    </figure>
  );
}

function HistoryTable({ readings }: { readonly readings: readonly OfficialReading[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('official_table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('official_column_day')}</th>
          <th scope="col">{say('official_column_theirs')}</th>
          <th scope="col">{say('official_column_ours')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.toReversed().map((reading) => (
          <tr key={reading.at}>
            <th scope="row">{formatDate(reading.day)}</th>
            <td>{formatTenths(reading.total)}</td>
            <td>{saidWords(reading)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function saidWords(reading: OfficialReading): string {
  const said = forecastTotal(reading);
  return said === undefined ? say('official_nothing_said') : formatTenths(said);
}
