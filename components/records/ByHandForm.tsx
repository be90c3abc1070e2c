import { type FormEvent, useState } from 'react';
import { say } from '@/components/words';
import { isLoggable, mostDaysBack } from '@/lib/domain/corrections';
import { addDays } from '@/lib/domain/day';
import styles from './Records.module.css';
import { recordWords } from './record-words';

const kinds = ['appointment', 'conversation'] as const;

type Kind = (typeof kinds)[number];

interface Props {
  readonly today: string;
  readonly onLog: (kind: Kind, day: string) => unknown;
}

/** Logs what happened away from LinkedIn; today, unless another day is chosen. */
export function ByHandForm({ today, onLog }: Props) {
  const [kind, setKind] = useState<Kind>('appointment');
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? today;
  const isFaulty = !isLoggable(day, today);
  const log = (event: FormEvent): void => {
    event.preventDefault();
    if (isFaulty) return;
    void onLog(kind, day);
    setChosen(undefined);
  };
  return (
    <form className={styles.fields} onSubmit={log} noValidate aria-label={say('by_hand_new')}>
      <label className={styles.field}>
        {say('records_kind')}
        <select className={styles.input} value={kind} onChange={({ target }) => setKind(kindIn(target.value))}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {say(recordWords[each])}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {say('records_day')}
        <input
          type="date"
          className={styles.input}
          min={addDays(today, -mostDaysBack)}
          max={today}
          value={day}
          aria-invalid={isFaulty}
          onChange={({ target }) => setChosen(target.value)}
        />
      </label>
      <button type="submit" className={styles.button}>
        {say('by_hand_log')}
      </button>
      <span className={styles.fault} role="alert">
        {isFaulty && say('by_hand_day_fault')}
      </span>
    </form>
  );
}

function kindIn(value: string): Kind {
  return kinds.find((kind) => kind === value) ?? 'appointment';
}
