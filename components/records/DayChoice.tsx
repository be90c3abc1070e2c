import { formatDay, say } from '@/components/words';
import { addDays } from '@/lib/domain/day';
import styles from './Records.module.css';
import { dayName } from './record-time';

interface Props {
  readonly day: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
}

/** Today and the six days before it: those that can be corrected. */
const ages = [0, 1, 2, 3, 4, 5, 6];

export function DayChoice({ day, today, onChoose }: Props) {
  return (
    <label className={styles.field}>
      {say('records_day')}
      <select className={styles.input} value={day} onChange={(event) => onChoose(event.target.value)}>
        {ages.map((age) => {
          const option = addDays(today, -age);
          return (
            <option key={option} value={option}>
              {dayName(option, today, formatDay)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
