import { kindsOf, kindWord, pillarWords } from '@/components/pillar-kinds';
import { formatNumber, say } from '@/components/words';
import { type ActivityKind, loggedKinds } from '@/lib/domain/activity';
import type { PeriodComparison, PeriodNumber } from '@/lib/domain/history/compare-periods';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import styles from './History.module.css';
import { periodWords } from './period-words';

interface Props {
  readonly compared: PeriodComparison;
}

/** Each pillar with its kinds, and what is logged by hand, in both periods and in words. */
export function PeriodsTable({ compared }: Props) {
  const { days, kinds } = compared;
  const rowsOf = (wanted: readonly ActivityKind[]) =>
    kinds
      .filter(([kind]) => wanted.includes(kind))
      .map(([kind, number]) => <Row key={kind} name={say(kindWord(kind))} number={number} days={days} />);
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('history_compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('history_column_kind')}</th>
            <th scope="col">{say('history_period_now')}</th>
            <th scope="col">{say('history_period_before')}</th>
            <th scope="col">{say('history_column_words')}</th>
          </tr>
        </thead>
        {pillars.map((pillar) => (
          <tbody key={pillar}>
            <Row name={say(pillarWords[pillar])} number={compared.pillars[pillar]} days={days} pillar={pillar} />
            {rowsOf(kindsOf[pillar])}
          </tbody>
        ))}
        <tbody>{rowsOf(loggedKinds)}</tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<PeriodComparison, 'days'> {
  readonly name: string;
  readonly number: PeriodNumber;
  readonly pillar?: Pillar;
}

function Row({ name, number, days, pillar }: RowProps) {
  return (
    <tr data-pillar={pillar}>
      <th scope="row">{name}</th>
      <td>{formatNumber(number.now)}</td>
      <td>{formatNumber(number.before)}</td>
      <td>{periodWords(number, days)}</td>
    </tr>
  );
}
