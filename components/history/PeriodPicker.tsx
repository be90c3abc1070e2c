import styles from '@/components/choices.module.css';
import { say } from '@/components/words';
import { type DaySpan, lengthOf } from '@/lib/domain/history/span';

interface Props {
  readonly title: string;
  readonly period: DaySpan;
  readonly today: string;
  readonly onChange: (period: DaySpan) => void;
}

/** The first and the last day of a period. */
export function PeriodPicker({ title, period, today, onChange }: Props) {
  const isFaulty = lengthOf(period) === 0;
  const input = (end: keyof DaySpan) => (
    <label className={styles.field}>
      {say(end === 'from' ? 'history_from' : 'history_to')}
      <input
        type="date"
        className={styles.input}
        max={today}
        value={period[end]}
        aria-invalid={isFaulty}
        // A day that is being typed is none yet.
        onChange={({ target }) => target.value && onChange({ ...period, [end]: target.value })}
      />
    </label>
  );
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{title}</legend>
      {input('from')}
      {input('to')}
      <span role="alert">{isFaulty && say('history_period_fault')}</span>
    </fieldset>
  );
}
