import { say } from '@/components/words';
import { Choice } from './Choice';
import styles from './Reminders.module.css';

interface Props {
  /** Monday is 1, Sunday is 7. */
  readonly workdays: readonly number[];
  readonly onChange: (workdays: readonly number[]) => void;
}

const week = [1, 2, 3, 4, 5, 6, 7];

export function WorkdaysChoice({ workdays, onChange }: Props) {
  const toggle = (day: number): void =>
    onChange(week.filter((each) => (each === day ? !workdays.includes(day) : workdays.includes(each))));
  return (
    <Choice title={say('reminder_workdays')} hint={say('reminder_workdays_hint')}>
      {week.map((day) => (
        <label key={day} className={styles.option}>
          <input
            type="checkbox"
            aria-label={nameOf(day, 'long')}
            checked={workdays.includes(day)}
            onChange={() => toggle(day)}
          />
          {nameOf(day, 'short')}
        </label>
      ))}
    </Choice>
  );
}

/** The first of January 2024 was a Monday. */
function nameOf(day: number, weekday: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(say('words_locale'), { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
