import { formatNumber, say, type WordKey } from '@/components/words';
import type { DataPlace } from '@/lib/domain/backup/data-overview';
import styles from './Data.module.css';

const areaWords = {
  database: 'places_database',
  snapshots: 'places_snapshots',
  local: 'places_local',
  sync: 'places_sync',
} as const satisfies Record<DataPlace['area'], WordKey>;

/** Every place in which something lies, with one record of it as it lies there. */
export function PlacesTable({ places }: { readonly places: readonly DataPlace[] }) {
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('places_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('places_name')}</th>
            <th scope="col">{say('places_area')}</th>
            <th scope="col">{say('places_rows')}</th>
            <th scope="col">{say('places_sample')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ area, name, rows, sample }) => (
            <tr key={`${area} ${name}`}>
              <th scope="row">{name}</th>
              <td>{say(areaWords[area])}</td>
              <td>{formatNumber(rows)}</td>
              <td>{sample === '' ? say('places_empty') : <code className={styles.sample}>{sample}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
