import { say } from '@/components/words';
import styles from './Review.module.css';
import type { MeasureWords } from './week-words';

interface Props {
  readonly name: string;
  readonly measures: readonly MeasureWords[];
}

/** The three measures of a week beside the week before. */
export function MeasuresTable({ name, measures }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{say('review_column_measure')}</th>
          <th scope="col">{say('review_column_count')}</th>
          <th scope="col">{say('review_column_compared')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ label, count, comparison }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.count}>{count}</td>
            <td className={styles.compared}>{comparison}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
