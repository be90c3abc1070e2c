import { useId } from 'react';
import styles from '@/components/choices.module.css';
import { say } from '@/components/words';
import { type HistoryRange, historyRanges } from '@/lib/domain/history/ranges';
import { rangeWords } from './history-words';

interface Props {
  readonly range: HistoryRange;
  readonly onChoose: (range: HistoryRange) => void;
}

/** How far to look back. */
export function RangePicker({ range, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{say('history_range')}</legend>
      {historyRanges.map((each) => (
        <label key={each} className={styles.choice}>
          <input type="radio" name={name} checked={each === range} onChange={() => onChoose(each)} />
          {say(rangeWords[each])}
        </label>
      ))}
    </fieldset>
  );
}
