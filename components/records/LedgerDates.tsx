import choices from '@/components/choices.module.css';
import { say, type WordKey } from '@/components/words';
import type { DaySpan } from '@/lib/domain/history/span';
import { type LedgerFilter, spanOf } from './ledger-filter';

interface Props {
  readonly filter: LedgerFilter;
  readonly today: string;
  readonly onChoose: (days: DaySpan) => void;
}

/** The day, or the two days, of a period that the member chooses; nothing for any other one. */
export function LedgerDates({ filter, today, onChoose }: Props) {
  const { period, days = spanOf(filter, today) } = filter;
  const input = (end: keyof DaySpan, label: WordKey) => (
    <label className={choices.field}>
      {say(label)}
      <input
        type="date"
        className={choices.input}
        max={today}
        value={days[end]}
        // A day that is being typed is none yet.
        onChange={({ target }) => target.value && onChoose({ ...days, [end]: target.value })}
      />
    </label>
  );
  if (period === 'day') return input('to', 'records_day');
  if (period !== 'span') return null;
  return (
    <>
      {input('from', 'history_from')}
      {input('to', 'history_to')}
    </>
  );
}
